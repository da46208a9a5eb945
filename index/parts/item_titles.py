"""An item's title as it is kept: without the pages and the links to files that are printed behind it."""

from __future__ import annotations

from index.parts.draft import Draft
from index.parts.furniture import without_file_links
from index.parts.items import Item
from index.parts.page_ranges import without_pages
from index.types import Furniture


def title_set_aside(draft: Draft, item: Item) -> str:
    """The title of ``item``, all words of whose line are set aside in ``draft``."""
    named, links = without_file_links(item.title)
    title, _, pages = without_pages(named)
    draft.furniture += item.furniture
    draft.leave(Furniture.TITLE, title)
    draft.leave(Furniture.PAGE, pages)
    draft.leave(Furniture.WEB_PAGE, *links)
    return title
