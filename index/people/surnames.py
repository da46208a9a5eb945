"""Names with the surname first ("SMITH, John"), and what may stand behind a name."""

from __future__ import annotations

from index.people.chunks import Chunk, ChunkMark
from index.people.names import Printed, is_initials, leading_name, titles
from index.people.words import COUNCILLORS, NO_NAMES, bare, is_post
from index.text import fold

# What may follow a name without a title, other than a post.
_FOLLOWING = frozenset(
    "from representing for as until left arrived joined attended attending via by to substituting substitute deputising"
    " on in replacing".split()
)
_GIVEN_WORDS = 3


def surname_first(text: str, chunk: Chunk, following: Chunk, alone: bool) -> Printed | None:
    """A surname in ``chunk`` with the first names behind its comma, as one name.

    A surname that is not in capitals must stand ``alone``, at the beginning of its line.
    """
    single = leading_name(chunk.text, listed=True)
    given = leading_name(following.text, listed=True) or _initials(following.text)
    if not single or not given or following.mark is not ChunkMark.COMMA or not _is_surname(single, chunk):
        return None
    first = given.name.split()
    capitals = single.name.isupper()
    if (
        len(first) > _GIVEN_WORDS
        or not may_follow(given.rest)
        or (capitals and given.name.isupper() and len(first[0]) > 3)
    ):
        return None
    if not capitals and (not alone or titles(chunk.text.split()) or len(first) == _GIVEN_WORDS):
        return None
    behind = len(following.text) - following.text.index(given.name) - len(given.name)
    name = fold(text[chunk.begin : following.end])
    name = name[: len(name) - behind]
    plural = bare(name.split()[0]) in COUNCILLORS
    return Printed(name.partition(" ")[2] if plural else name, given.rest, given.titled, len(first) + 1)


def may_follow(rest: str) -> bool:
    """Whether ``rest`` may stand behind a name that has no title: prose may not."""
    if not rest:
        return True
    first = rest.split()[0]
    return bare(first) in _FOLLOWING or rest[0] in "-–:" or (is_post(rest) and first[0].isupper())


def _is_surname(single: Printed, chunk: Chunk) -> bool:
    alone = single.words == 1 and not single.rest and not chunk.notes
    return alone and not titles(single.name.split()) and not is_initials(single.name)


def _initials(text: str) -> Printed | None:
    """Initials at the beginning of ``text`` as a name."""
    words = text.split()
    count = next((i for i, word in enumerate(words) if not is_initials(word)), len(words))
    if not 0 < count <= 3 or any(bare(word) in NO_NAMES for word in words[:count]):
        return None
    return Printed(" ".join(words[:count]), " ".join(words[count:]), False, count)
