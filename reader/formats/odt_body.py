"""The body of an OpenDocument text: paragraphs, lists, tables and notes, told element by element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.formats.flow import LINE_BREAK, Flow, Shape
from reader.formats.list_markers import whole_number
from reader.formats.odt_styles import OUTLINE, Counts, Look, Styles
from reader.formats.reading import Piece

_CONTENTS = frozenset(
    f"text:{kind}"
    for kind in (
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "alphabetical-index",
    )
)
_EDITS = frozenset({"text:tracked-changes", "office:annotation"})
_SILENT = frozenset(
    {"text:note-citation", "office:forms", "title", "desc", "text:ruby-text", "table:covered-table-cell"}
)
_SIGNS = {"text:s": " ", "text:tab": " ", "text:line-break": LINE_BREAK}


@dataclass(slots=True)
class _List:
    style: str
    counts: Counts
    waits: bool = False  # an item was opened and has no paragraph yet
    holds_list: bool = False  # the open item has one already
    start: str | None = None


@dataclass(slots=True)
class _Paragraph:
    style: str
    heading: int
    looks: list[Look]


@dataclass(slots=True)
class _Outer:
    """What waits while a note inside is read."""

    flow: Flow
    lists: list[_List]
    paragraphs: list[_Paragraph]
    last: tuple[str, Counts]


@dataclass(slots=True)
class _Numbers:
    """The lists that can be continued, by id, the last one with its style, and the numbers of headings."""

    by_id: dict[str, Counts] = field(default_factory=dict)
    last: tuple[str, Counts] = field(default_factory=lambda: ("", Counts()))
    headings: Counts = field(default_factory=Counts)


class Body:
    """The handler of content.xml; ``flow`` holds what it found, ``left_out`` codes of notices."""

    def __init__(self, styles: Styles) -> None:
        self.flow = Flow()
        self.left_out: list[str] = []
        self._styles = styles
        self._numbers = _Numbers()
        self._lists: list[_List] = []
        self._paragraphs: list[_Paragraph] = []
        self._outer: list[_Outer] = []
        self._noted = 0
        self._skipping = 0
        self._in_styles = self._in_text = False
        self._hidden_sections: list[bool] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipping:
            self._skipping += 1
        elif self._in_styles or name == "office:automatic-styles":
            self._in_styles = True
            self._styles.start(name, attributes)
        elif name == "office:text":
            self._in_text = True
        elif name in _CONTENTS:
            self._skip("notice.contents")
        elif name in _EDITS:
            self._skip("notice.edits")
        elif name in _SILENT:
            self._skip("")
            if name == "table:covered-table-cell":
                self.flow.open_cell()
        elif self._in_text:
            self._open(name, attributes)

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif self._in_styles:
            self._in_styles = name != "office:automatic-styles"
            self._styles.end(name)
        elif name in {"text:p", "text:h"} and self._paragraphs:
            self._close_paragraph(self._paragraphs.pop())
        elif name == "text:span" and self._paragraphs and len(self._paragraphs[-1].looks) > 1:
            self._paragraphs[-1].looks.pop()
        elif name == "text:list" and self._lists:
            self._lists.pop()
        elif name == "text:note" and self._outer:
            self._close_note()
        elif name == "text:section" and self._hidden_sections:
            self._hidden_sections.pop()
        elif name == "table:table-row":
            self.flow.close_row()
        elif name == "table:table":
            self.flow.close_table()

    def text(self, text: str) -> None:
        if not self._skipping and self._paragraphs:
            look = self._paragraphs[-1].looks[-1]
            white = bool(look.white) and not look.shaded and not self.flow.is_in_cell
            hidden = bool(look.hidden) or white or any(self._hidden_sections)
            self.flow.add(text, bold=bool(look.bold), hidden=hidden)

    def finish(self) -> list[Piece]:
        """Return all that was found, also where the file breaks off inside a note."""
        while self._outer:
            self._close_note()
        return self.flow.finish()

    def _skip(self, code: str) -> None:
        self._skipping = 1
        if code and code not in self.left_out:
            self.left_out.append(code)

    def _open(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in {"text:p", "text:h"}:
            self._open_paragraph(name, attributes)
        elif name in _SIGNS:
            if self._paragraphs:  # however often it is to be repeated: a space is a space
                self.flow.add(_SIGNS[name])
        elif name == "text:span":
            if self._paragraphs:
                looks = self._paragraphs[-1].looks
                looks.append(self._styles.look(attributes.get("text:style-name", "")).over(looks[-1]))
        elif name == "text:list":
            self._open_list(attributes)
        elif name == "text:list-item" and self._lists:
            own = self._lists[-1]
            own.waits, own.holds_list, own.start = True, False, attributes.get("text:start-value")
        elif name == "text:list-header" and self._lists:
            self._lists[-1].holds_list = False
        elif name == "text:note":
            self._outer.append(_Outer(self.flow, self._lists, self._paragraphs, self._numbers.last))
            self.flow, self._lists, self._paragraphs = Flow(), [], []
        elif name == "text:section":
            self._hidden_sections.append(attributes.get("text:display") == "none")
        elif name == "table:table-row":
            self.flow.open_row()
        elif name == "table:table-cell":
            self.flow.open_cell()

    def _open_paragraph(self, name: str, attributes: Mapping[str, str]) -> None:
        style = attributes.get("text:style-name", "")
        level = whole_number(attributes.get("text:outline-level"), 1)
        heading = min(max(level, 1), 6) if name == "text:h" else 0
        self._paragraphs.append(_Paragraph(style, heading, [self._styles.look(style)]))
        self.flow.open_paragraph()

    def _open_list(self, attributes: Mapping[str, str]) -> None:
        above = self._lists[-1] if self._lists else None
        style = attributes.get("text:style-name", above.style if above else "")
        goes_on = attributes.get("text:continue-numbering") == "true"
        if above is None:
            counts = self._continued(style, attributes.get("text:continue-list"), goes_on=goes_on)
            self._numbers.last = (style, counts)
        else:
            counts = above.counts
            if above.holds_list and not goes_on:
                counts.restart(len(self._lists))
            above.holds_list = True
        self._numbers.by_id[attributes.get("xml:id", "")] = counts
        self._lists.append(_List(style, counts))

    def _continued(self, style: str, list_id: str | None, *, goes_on: bool) -> Counts:
        """Return what a list counts on from: the list that it names, or the one before in the same style."""
        if list_id is not None:
            return self._numbers.by_id.get(list_id) or Counts()
        last_style, last = self._numbers.last
        return last if goes_on and style == last_style else Counts()

    def _close_paragraph(self, paragraph: _Paragraph) -> None:
        shape = Shape(paragraph.heading)
        if self.flow.has_words:
            if self._styles.descends_from(paragraph.style, "Contents_20_"):
                shape.dropped = True
                if "notice.contents" not in self.left_out:
                    self.left_out.append("notice.contents")
            shape.title = self._styles.descends_from(paragraph.style, "Title")
            self._number(paragraph, shape)
        self.flow.close_paragraph(shape)

    def _number(self, paragraph: _Paragraph, shape: Shape) -> None:
        named = self._styles.list_style(paragraph.style)
        if self._lists:
            own = self._lists[-1]
            levels = self._styles.levels(own.style or named or "")
            if own.waits:
                shape.marker = own.counts.next_marker(levels, len(self._lists), own.start)
                shape.depth = 0 if shape.heading or not shape.marker else len(self._lists)
            own.waits = False
        elif shape.heading and named != "":
            shape.marker = self._numbers.headings.next_marker(self._styles.levels(OUTLINE), shape.heading)

    def _close_note(self) -> None:
        pieces, hidden = self.flow.finish(), self.flow.hidden
        outer = self._outer.pop()
        self.flow, self._lists, self._paragraphs = outer.flow, outer.lists, outer.paragraphs
        self._numbers.last = outer.last
        self._noted += 1
        self.flow.hidden += hidden
        self.flow.add_note(str(self._noted), pieces)
