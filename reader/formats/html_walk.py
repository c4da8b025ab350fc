"""A page element by element: what is open, and the lines of words that come out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader.core.model import BlockKind
from reader.formats.html_disguise import NO_LOOK, Disguises, Look
from reader.formats.html_elements import (
    IMPLIED_ENDS,
    INLINE,
    VOID,
    Zone,
    heading_level,
    is_block,
    is_bold,
    list_style,
    own_zone,
    unfolds,
)
from reader.formats.html_lines import LINE_BREAK, Draft, Run, lines_of, runs_of
from reader.formats.html_tables import joined_row
from reader.formats.limits import MARKUP_MAX_DEPTH
from reader.formats.list_markers import BULLET, Markers, whole_number, with_marker

_STRUCTURE = frozenset({"html", "head", "body"})
_LISTS = frozenset({"ul", "ol", "menu"})
_OUT_OF_TEXT = Zone.HIDDEN | Zone.CHROME | Zone.CONTROL
_FURTHEST_END = 32
_LONGEST_HEADING = 300


@dataclass(slots=True)
class _Open:
    """An element that is open, and what it hands down to those inside."""

    tag: str
    block: bool
    zone: int
    bold: bool
    heading: int = 0
    href: str | None = None
    preformatted: bool = False
    markers: Markers | None = None
    list_depth: int = 0
    look: Look = NO_LOOK


class Walker:
    """Keeps the open elements, collects inline runs and flushes them at every block's edge."""

    def __init__(self) -> None:
        self.title = ""
        self.disguises = Disguises()
        self._stack = [_Open("", block=True, zone=Zone.BODY, bold=False)]
        self._open: Counter[str] = Counter()
        self._too_deep: Counter[str] = Counter()
        self._runs: list[Run] = []
        self._drafts: list[Draft] = []
        self._rows: list[list[list[Draft]]] = []
        self._item = ""  # the marker that waits for the words of its item
        self._in_item = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "br" or tag == "hr":
            self._add(LINE_BREAK)
        self.disguises.see(tag, attributes)
        if tag in _STRUCTURE:
            self._stack[0].look = self.disguises.inside(attributes, self._stack[0].look)
        if tag in VOID or tag in _STRUCTURE:
            return
        block = is_block(tag, attributes)
        if block or tag == "a":
            self._close_implied(tag)
        if block:
            self._flush()
        if len(self._stack) >= MARKUP_MAX_DEPTH:
            self._too_deep[tag] += 1
            return
        self._stack.append(self._child(tag, attributes, block))
        self._open[tag] += 1
        if tag == "li":
            self._begin_item(attributes)
        elif tag == "tr":
            self._rows.append([])
        elif tag in {"td", "th"} and self._rows:
            self._rows[-1].append([])

    def end(self, tag: str) -> None:
        if self._too_deep[tag]:
            self._too_deep[tag] -= 1
            return
        if not self._open[tag]:
            if tag == "p":
                self._flush()
        elif tag in INLINE and tag != "svg" and self._stack[-1].tag != tag:  # a drawing ends whole
            self._end_crossed(tag)
        else:
            while self._pop() != tag:
                pass

    def text(self, text: str) -> None:
        top = self._stack[-1]
        if self._open["title"] or top.tag == "title":
            if not self.title and not top.zone & Zone.NEVER:
                self.title = text
        elif not top.zone & Zone.NEVER:
            if top.look.disguise and not top.zone & _OUT_OF_TEXT and text.strip():
                self.disguises.with_words.add(top.look.disguise)
            for part in runs_of(text, preformatted=top.preformatted):
                self._add(part)

    def finish(self) -> list[Draft]:
        while len(self._stack) > 1:
            self._pop()
        self._flush()
        return self._drafts

    def _add(self, text: str) -> None:
        top = self._stack[-1]
        self._runs.append(Run(text, top.bold, top.href, top.zone))

    def _child(self, tag: str, attributes: Mapping[str, str], block: bool) -> _Open:
        top = self._stack[-1]
        zone = top.zone | own_zone(tag, attributes, top.zone)
        heading = heading_level(tag, attributes) or top.heading
        if (tag == "button" and not (heading or self._open["summary"] or unfolds(attributes))) or (
            tag == "label" and self._open["form"]
        ):
            zone |= Zone.CONTROL
        child = _Open(tag, block, zone, is_bold(tag, attributes, top.bold), heading, top.href)
        child.preformatted = tag in {"pre", "textarea"} or top.preformatted
        child.list_depth = top.list_depth + (tag in _LISTS)
        child.look = self.disguises.inside(attributes, top.look)
        if tag == "a":
            child.href = attributes.get("href", top.href)
        if tag in _LISTS:
            step = -1 if "reversed" in attributes else 1
            child.markers = Markers(
                list_style(tag, attributes), whole_number(attributes.get("start"), 1), step
            )
        return child

    def _close_implied(self, tag: str) -> None:
        if tag == "a":
            if self._open["a"]:
                self.end("a")
            return
        if self._stack[-1].tag == "p":
            self._pop()
        while self._stack[-1].heading and heading_level(tag, {}):
            self._pop()
        closes, stops = IMPLIED_ENDS.get(tag, (frozenset(), frozenset()))
        for element in self._stack[: -_FURTHEST_END - 1 : -1] if closes else ():
            if element.tag in stops:
                return
            if element.tag in closes:
                self.end(element.tag)
                return

    def _end_crossed(self, tag: str) -> None:
        """End an inline element without ending what was opened inside it and is still open."""
        for back in range(2, min(_FURTHEST_END, len(self._stack))):
            if self._stack[-back].tag == tag:
                for inner in self._stack[-back + 1 :]:
                    inner.href = None if tag == "a" else inner.href
                    inner.bold = inner.bold and tag not in {"b", "strong"}
                del self._stack[-back]
                self._open[tag] -= 1
                return

    def _pop(self) -> str:
        element = self._stack[-1]
        if element.block:
            self._flush()
        self._stack.pop()
        self._open[element.tag] -= 1
        if element.tag == "li":
            self._item, self._in_item = "", False
        elif element.tag == "tr" and self._rows:
            self._sink(self._rows.pop())
        return element.tag

    def _begin_item(self, attributes: Mapping[str, str]) -> None:
        holder = next((one for one in reversed(self._stack) if one.markers is not None), None)
        markers = holder.markers if holder and holder.markers else Markers(BULLET)
        self._item, self._in_item = markers.take(attributes.get("value")), True

    def _flush(self) -> None:
        runs, self._runs = self._runs, []
        if not runs:
            return
        heading = self._stack[-1].heading
        for draft in lines_of(runs, as_one=bool(heading)):
            if heading and len(draft.text) <= _LONGEST_HEADING:
                draft.kind, draft.level, draft.emphasised = BlockKind.HEADING, heading, False
            self._mark_item(draft)
            self._place(draft)

    def _mark_item(self, draft: Draft) -> None:
        if not self._in_item:
            return
        is_heading = draft.kind is BlockKind.HEADING
        if not (is_heading and self._item == BULLET):
            draft.text = with_marker(self._item, draft.text)
        if not is_heading:
            draft.kind, draft.level = BlockKind.ITEM, max(1, self._stack[-1].list_depth)
        self._item, self._in_item = "", False

    def _place(self, draft: Draft) -> None:
        into = self._rows[-1][-1] if self._rows and self._rows[-1] else self._drafts
        if into and ((draft.is_row and into[-1].is_row) or draft.kind is into[-1].kind is BlockKind.ITEM):
            draft.gap = 1
        into.append(draft)

    def _sink(self, row: list[list[Draft]]) -> None:
        for draft in joined_row(row):
            self._place(draft)
