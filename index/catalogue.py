"""The catalogue: the source of truth for all that was read, in one SQLite file.

It holds the papers' structure and words, the passages, their embeddings and the lexical
index. Chroma holds copies of the vectors only, and is made anew from here when it is lost.
"""

from __future__ import annotations

from index.glossary import Glossary
from index.heard_table import HeardTable
from index.lexical import LexicalIndex
from index.new_paper import NewPaper, digest, embedded_text
from index.paper_table import PaperTable
from index.promise_table import PromiseTable
from index.section_table import SectionTable

__all__ = ["Catalogue", "NewPaper", "digest", "embedded_text"]


class Catalogue(PaperTable, SectionTable, PromiseTable, HeardTable, LexicalIndex, Glossary):
    """Reads and writes the catalogue."""
