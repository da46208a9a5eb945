"""Finding passages: what speaks for each, and those that answer a question best."""
