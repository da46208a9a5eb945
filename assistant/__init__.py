"""Question time: understand the question, retrieve, answer, check; and the command line."""
