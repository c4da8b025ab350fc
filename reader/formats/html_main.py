"""Which paragraphs of a page are its main text, and which are menus, banners and page furniture."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, groupby, zip_longest
from urllib.parse import urlsplit

from reader.core.model import BlockKind
from reader.core.text import fold
from reader.formats.html_elements import Zone
from reader.formats.html_lines import Draft
from reader.formats.reading import Piece

_MAIN_SHARE = 0.5
_LEAST_SHARE = 0.1
_HIDDEN_RATIO = 4  # a page that waits for its script hides (nearly) everything
_MENU_LINKS = 3
_LONGEST_MENU_WORDS = 60
_ADDRESS = re.compile(r"(?:mailto|tel|sms):", re.IGNORECASE)
_PRINTED_NUMBER = re.compile(r"^[\s•(]*[\dIVXivx.)]{0,12}\s*")


def main_pieces(drafts: Sequence[Draft]) -> tuple[list[Piece], int]:
    """Return the main text in order, and how many lines of menus in it were left out.

    Where a page is all menu, all of it is kept rather than nothing.
    """
    main = _main_part(_visible(drafts))
    kept = _without_menus(main)
    if _letters(kept) < _LEAST_SHARE * _letters(main):  # a page of links is what it is
        kept = main
    pieces = [Piece(one.text, one.kind, one.level, one.emphasised, one.gap) for one in kept or drafts]
    return pieces, len(main) - len(kept)


def without_controls(drafts: list[Draft]) -> list[Draft]:
    """Leave out what stands on buttons and in forms, where the page has anything else to read."""
    return [draft for draft in drafts if not draft.zone & Zone.CONTROL] or drafts


def out_of_sight(drafts: Sequence[Draft]) -> int:
    """Count the paragraphs that were left out because the page does not show them."""
    no_chrome = [draft for draft in drafts if not draft.zone & Zone.CHROME]
    return len(no_chrome) - len(_visible(drafts))


def _letters(drafts: Iterable[Draft]) -> int:
    return sum(len(draft.text) for draft in drafts)


def _visible(drafts: Sequence[Draft]) -> list[Draft]:
    no_chrome = [draft for draft in drafts if not draft.zone & Zone.CHROME]
    shown = [draft for draft in no_chrome if not draft.zone & Zone.HIDDEN]
    hidden = _letters(no_chrome) - _letters(shown)
    return no_chrome if hidden > _HIDDEN_RATIO * _letters(shown) else shown


def _main_part(drafts: list[Draft]) -> list[Draft]:
    """Keep ``<main>`` or the ``<article>``s where they hold most of the text, else all but the header."""
    whole = _letters(drafts)
    for zones in (Zone.MAIN, Zone.MAIN | Zone.ARTICLE):
        inside = [bool(draft.zone & zones) for draft in drafts]
        if 0 < _MAIN_SHARE * whole <= _letters(compress(drafts, inside)):
            return _with_title(drafts, inside)
    return _with_title(drafts, [not draft.zone & Zone.HEADER for draft in drafts])


def _with_title(drafts: list[Draft], inside: list[bool]) -> list[Draft]:
    """Keep the drafts ``inside``, and the main headings outside where there are none inside."""
    titles = [draft.kind is BlockKind.HEADING and draft.level == 1 for draft in drafts]
    if any(map(operator.and_, titles, inside)):
        titles = []
    return [draft for draft, keep, title in zip_longest(drafts, inside, titles) if keep or title]


def _without_menus(drafts: list[Draft]) -> list[Draft]:
    headings = {_words(draft.text) for draft in drafts if draft.kind is BlockKind.HEADING}
    dropped: set[int] = set()
    for start, end in _link_runs(drafts):
        run = drafts[start:end]
        led_in = start > 0 and drafts[start - 1].text.endswith((":", "：")) and not drafts[start - 1].links
        at_the_edge = start == 0 or end == len(drafts)
        many = sum(len(draft.links) for draft in run) >= _MENU_LINKS
        if (at_the_edge and all(map(_leads_around_the_site, run))) or (
            many and not led_in and _is_one_site(run)
        ):
            dropped.update(range(start, end))
        else:
            dropped.update(at for at in range(start, end) if _is_contents_line(drafts[at], headings))
    return [draft for at, draft in enumerate(drafts) if at not in dropped]


def _link_runs(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    start = 0
    for is_menu, group in groupby(drafts, _is_menu_line):
        end = start + sum(1 for _ in group)
        if is_menu:
            yield start, end
        start = end


def _is_menu_line(draft: Draft) -> bool:
    if draft.kind is BlockKind.HEADING or not draft.is_only_links():
        return False
    return len(draft.text) <= _LONGEST_MENU_WORDS * len(draft.links)


def _leads_around_the_site(draft: Draft) -> bool:
    return all(not _host(link) and not _ADDRESS.match(link) for link in draft.links)


def _is_one_site(run: Sequence[Draft]) -> bool:
    """Tell whether no link leads to a second site, an address or a place in this page."""
    links = [link for draft in run for link in draft.links]
    if any(_ADDRESS.match(link) or (link.startswith("#") and len(link) > 1) for link in links):
        return False
    return len({host for link in links if (host := _host(link))}) <= 1


def _is_contents_line(draft: Draft, headings: set[str]) -> bool:
    """Tell whether it only repeats a heading, as the lines of a table of contents do."""
    return all("#" in link for link in draft.links) and _words(draft.text) in headings


def _words(text: str) -> str:
    return _PRINTED_NUMBER.sub("", fold(text)).casefold()


def _host(link: str) -> str:
    """Return the host that ``link`` names, "" for a relative or a broken one."""
    try:
        return (urlsplit(link).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
