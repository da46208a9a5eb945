"""The commands of ``minutebook``, each a function that Typer reads."""
