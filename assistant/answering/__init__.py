"""From found passages to an answer in quotes or in writing, or to a refusal that says what was searched."""
