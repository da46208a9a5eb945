"""Files and folders to papers' text, one file here for each type of file.

    finding    which files there are, the members of ZIP files among them
    reading    what type a file is, by what is in it, and its text in the house form
    house      the house form: the few marks by which the readers know a paper's blocks

Nothing that parses is imported before a file of its type is read.
"""

from index.files.finding import FoundPapers, find
from index.files.paper import PaperFile, PaperText
from index.files.reading import read

__all__ = ["FoundPapers", "PaperFile", "PaperText", "find", "read"]
