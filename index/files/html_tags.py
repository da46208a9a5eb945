"""What the tags of HTML are for."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

HEADINGS = {f"h{level}": level for level in range(1, 7)}
# What stands apart from what is before and after it; every other tag is part of a line.
BLOCKS = frozenset(HEADINGS) | frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form header hgroup hr legend li main menu nav ol optgroup option p pre search section summary
    table tbody td tfoot th thead tr ul""".split()
)
LISTS = frozenset({"ol", "ul", "menu", "dir"})
# What is not the page's own text: programs, pictures, and the site's furniture.
_DROPPED = frozenset(
    "head script style template noscript svg canvas object iframe audio video nav footer aside -comment".split()
)
_UNSEEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def dropped(node: LexborNode) -> bool:
    """Whether a visitor does not read this part of the page."""
    tag = node.tag or ""
    if tag in _DROPPED or tag.startswith("!"):
        return True
    if tag.startswith("-"):
        return tag != "-text"
    given = node.attributes
    return bool(
        "hidden" in given
        or (given.get("aria-hidden") or "").lower() == "true"
        or (given.get("role") or "").lower() == "navigation"
        or _UNSEEN.search(given.get("style") or "")
    )
