"""The body of a Word document: paragraphs, runs, tables, fields and notes, told element by element."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.formats.docx_numbering import Numbering
from reader.formats.docx_styles import Style, Styles, note_look
from reader.formats.flow import LINE_BREAK, Flow, Shape
from reader.formats.list_markers import BULLET, whole_number
from reader.formats.reading import Piece

_EDITED_AWAY = {"w:del", "w:moveFrom", "w:rPrChange", "w:pPrChange"}
_SKIPPED = frozenset({*_EDITED_AWAY, "w:sectPr", "w:rt", "mc:Fallback", "w:tblPr", "w:trPr", "w:tcPr"})
_TEXT = frozenset({"w:t", "m:t"})  # a formula's letters are read in a line
_EDITS = frozenset({"w:del", "w:ins", "w:moveFrom", "w:commentReference"})
_SIGNS = {"w:tab": " ", "w:ptab": " ", "w:br": LINE_BREAK, "w:cr": LINE_BREAK, "w:noBreakHyphen": "\u2011"}


@dataclass(slots=True)
class _Paragraph:
    style: str = ""
    num: str | None = None
    num_level: int | None = None
    outline: int | None = None
    look: Style = field(default_factory=Style)
    run: Style | None = None
    run_style: str = ""


@dataclass(slots=True)
class _Field:
    """A field: its instruction until "separate", then what it shows."""

    instruction: str = ""
    shows: bool = False

    def is_contents(self) -> bool:
        return self.shows and self.instruction.split(None, 1)[:1] in (["TOC"], ["toc"])


@dataclass(slots=True)
class Context:
    """What the body leans on, and what was left out of it on the way (codes of notices, names of parts)."""

    styles: Styles
    numbering: Numbering
    notes: Mapping[tuple[str, str], list[Piece]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    noted: int = 0

    def leave_out(self, code: str) -> None:
        """Remember that something was left out."""
        if code not in self.left_out:
            self.left_out.append(code)


class Body:
    """The handler of document.xml; ``flow`` holds what it found."""

    def __init__(self, context: Context) -> None:
        self.flow = Flow()
        self._context = context
        self._paragraphs: list[_Paragraph] = []
        self._fields: list[_Field] = []
        self._skipping = 0  # levels inside an element that is skipped
        self._in_properties = False
        self._in_text = False
        self._in_instruction = False
        self._controls: list[bool] = []  # open content controls: is it a table of contents?
        self._contents = 0  # open controls and fields that are one

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._skipping:
            self._skipping += 1
            return
        if name in _EDITS:
            self._context.leave_out("notice.edits")
        if name in _SKIPPED or (self._in_properties and name == "w:rPr"):
            self._skipping = 1
        elif name in _TEXT:
            self._in_text = True
        elif name == "w:p":
            self._paragraphs.append(_Paragraph())
            self.flow.open_paragraph()
        elif self._in_properties:
            self._describe_paragraph(name, attributes)
        elif self._paragraphs and self._paragraphs[-1].run is not None and name != "w:r":
            self._in_run(self._paragraphs[-1], name, attributes)
        else:
            self._structure(name, attributes)

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif name in _TEXT:
            self._in_text = False
        elif name == "w:pPr":
            self._in_properties = False
        elif name == "w:instrText":
            self._in_instruction = False
        elif name == "w:r" and self._paragraphs:
            self._paragraphs[-1].run = None
        elif name == "w:p" and self._paragraphs:
            self._close_paragraph(self._paragraphs.pop())
        elif name == "w:tr":
            self.flow.close_row()
        elif name == "w:tbl":
            self.flow.close_table()
        elif name == "w:sdt" and self._controls:
            self._contents -= self._controls.pop()
        elif name == "w:fldSimple":
            self._close_field()

    def text(self, text: str) -> None:
        if self._skipping:
            return
        if self._in_instruction and self._fields:
            self._fields[-1].instruction = (self._fields[-1].instruction + text)[:200]
        elif self._in_text and self._paragraphs:
            self._add(text)

    def _add(self, text: str) -> None:
        if self._contents:
            self._context.leave_out("notice.contents")
            return
        paragraph = self._paragraphs[-1]
        base = self._context.styles.of_paragraph(paragraph.style)
        run = paragraph.run or Style()
        named = self._context.styles.of(paragraph.run_style) if paragraph.run_style else Style()
        bold = _first(run.bold, named.bold, base.bold)
        hidden = _first(run.vanish, named.vanish, base.vanish)
        if not hidden and _first(run.white, named.white, base.white) and not self.flow.is_in_cell:
            hidden = not _first(run.shaded, named.shaded, paragraph.look.shaded, base.shaded)
        self.flow.add(text, bold=bold, hidden=hidden)

    def _structure(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "w:r" and self._paragraphs:
            self._paragraphs[-1].run, self._paragraphs[-1].run_style = Style(), ""
        elif name == "w:pPr":
            self._in_properties = True
        elif name == "w:tr":
            self.flow.open_row()
        elif name == "w:tc":
            self.flow.open_cell()
        elif name == "w:sdt":
            self._controls.append(False)
        elif name == "w:docPartGallery" and self._controls and not self._controls[-1]:
            self._controls[-1] = attributes.get("w:val") == "Table of Contents"
            self._contents += self._controls[-1]
        elif name == "w:fldSimple":
            self._fields.append(_Field(attributes.get("w:instr", "")))
            self._show_field()
        elif name == "w:altChunk":
            self._context.unread.append("afchunk")  # a whole file of any kind inside this one

    def _in_run(self, paragraph: _Paragraph, name: str, attributes: Mapping[str, str]) -> None:
        assert paragraph.run is not None
        if name in _SIGNS:
            self._add(_SIGNS[name])
        elif name == "w:sym":
            self._add(_symbol(attributes.get("w:char", "")))
        elif name == "w:rStyle":
            paragraph.run_style = attributes.get("w:val", "")
        elif name == "w:fldChar":
            self._field_sign(attributes.get("w:fldCharType", ""))
        elif name == "w:instrText":
            self._in_instruction = True
        elif name in {"w:footnoteReference", "w:endnoteReference"}:
            key = (name.removesuffix("Reference"), attributes.get("w:id", ""))
            self._context.noted += 1
            self.flow.add_note(str(self._context.noted), self._context.notes.get(key, []))
        else:
            note_look(paragraph.run, name, attributes)
            self._structure(name, attributes)

    def _field_sign(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate":
            self._show_field()
        elif kind == "end":
            self._close_field()

    def _show_field(self) -> None:
        if self._fields and not self._fields[-1].shows:
            self._fields[-1].shows = True
            self._contents += self._fields[-1].is_contents()

    def _close_field(self) -> None:
        if self._fields:
            self._contents -= self._fields.pop().is_contents()

    def _describe_paragraph(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._paragraphs:
            return
        paragraph, value = self._paragraphs[-1], attributes.get("w:val", "")
        if name == "w:pStyle":
            paragraph.style = value
        elif name == "w:numId":
            paragraph.num = value
        elif name == "w:ilvl":
            paragraph.num_level = whole_number(value, 0)
        elif name == "w:outlineLvl":
            paragraph.outline = whole_number(value, 9)
        elif name == "w:shd":
            note_look(paragraph.look, name, attributes)

    def _close_paragraph(self, paragraph: _Paragraph) -> None:
        if not self.flow.has_words:
            self.flow.close_paragraph(Shape())
            return
        style = self._context.styles.of_paragraph(paragraph.style)
        shape = Shape(style.heading, title=style.is_title, dropped=style.is_contents)
        if shape.dropped:
            self._context.leave_out("notice.contents")
        if paragraph.outline is not None:
            shape.heading = Style(outline=paragraph.outline).heading
        num = paragraph.num if paragraph.num is not None else style.num
        if num and num != "0":
            level = paragraph.num_level if paragraph.num_level is not None else style.num_level
            if level is None:
                level = self._context.numbering.level_of_style(num, style.num_owner or "")
            shape.marker = self._context.numbering.next_marker(num, level)
            shape.depth = 0 if shape.heading or not shape.marker else level + 1
        self.flow.close_paragraph(shape)


def _first(*values: bool | None) -> bool:
    return next((value for value in values if value is not None), False)


def _symbol(code: str) -> str:
    """Return a character of a symbol font: its place is private, so it is a bullet to us."""
    try:
        number = int(code[:6], 16)
    except ValueError:
        return ""
    return BULLET if 0xE000 <= number < 0xF900 else chr(number) if 0x20 <= number < 0x110000 else ""
