"""A link to a place in a saved page, which any browser follows: the file's address and a text fragment."""

from __future__ import annotations

from pathlib import Path

from reader.core.lookup import Lookup

MOST_CHARS = 80


def section_link(lookup: Lookup, path: Path, clause: str) -> str:
    """Return a link that opens the saved page at the section of a clause.

    "" where no browser would find it: only web pages have such links. A section without a heading is named
    by the first words of the clause.
    """
    from urllib.parse import quote

    if lookup.analysis.document.format != "html":
        return ""
    section = lookup.sections[lookup.clauses[clause].section]
    words = section.title or lookup.clauses[clause].text
    if len(words) > MOST_CHARS:
        words = words[:MOST_CHARS].rsplit(" ", 1)[0]
    return f"{path.absolute().as_uri()}#:~:text={quote(words, safe='').replace('-', '%2D')}"
