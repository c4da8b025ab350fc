"""A row of a table as one line of text, or as the paragraphs it was used to arrange."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.model import BlockKind
from reader.formats.html_lines import Draft
from reader.formats.side_by_side import are_translations

CELL_SEPARATOR = " — "
_LONGEST_ROW = 2_000


def joined_row(cells: Sequence[Sequence[Draft]]) -> list[Draft]:
    """Join the cells of a row to one paragraph; a row that holds headings or long texts stays apart."""
    filled = [cell for cell in cells if cell]
    drafts = [draft for cell in filled for draft in cell]
    length = sum(len(draft.text) for draft in drafts)
    if len(filled) < 2 or length > _LONGEST_ROW or any(draft.kind is BlockKind.HEADING for draft in drafts):
        return drafts
    if len(drafts) > len(filled) and are_translations([[draft.text for draft in cell] for cell in filled]):
        return drafts
    text = CELL_SEPARATOR.join(" ".join(draft.text for draft in cell) for cell in filled)
    links = tuple(link for draft in drafts for link in draft.links)
    linked = sum(draft.linked for draft in drafts)
    return [Draft(text, drafts[0].zone, links=links, linked=linked, is_row=True)]
