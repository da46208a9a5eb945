"""Question time: understand the question, retrieve, answer, check; and the command line.

``from assistant import Assistant`` is the whole of it for a program.
"""

from assistant.assistant import Assistant

__all__ = ["Assistant"]
