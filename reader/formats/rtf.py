r"""RTF: its code pages and ``\u``, headings by outline level, the list numbers that it carries as text."""

from __future__ import annotations

from dataclasses import replace

from reader.core.errors import LimitExceeded
from reader.core.text import fold
from reader.formats.docx_styles import Style
from reader.formats.flow import Enough, Flow, Shape, first_title, told, unread_parts
from reader.formats.limits import RTF_MAX_DEPTH
from reader.formats.list_markers import BULLET
from reader.formats.reading import Piece, Reading, from_pieces
from reader.formats.rtf_state import HEAD, NEW_PARAGRAPH, PLACES, PLAIN, SEEN_THROUGH, SIGNS, State
from reader.formats.rtf_tables import Fonts, Sheet
from reader.formats.rtf_tokens import CLOSE, OPEN, Letters, Word, tokens
from reader.formats.wrong_letters import with_right_letters


def convert(data: bytes, *, encoding: str | None = None) -> Reading:
    r"""Read RTF; ``encoding`` is read instead of its code pages, and its title is the first of its headings.

    A file that breaks off is kept as far as it goes, with a notice. Raises `Undecodable` where
    ``encoding`` is no codec, and `LimitExceeded` for more than 256 groups in each other.
    """
    reader = _Reader(Fonts(encoding))
    cut = False
    try:
        for token in tokens(data):
            if isinstance(token, Word):
                reader.word(token)
            elif isinstance(token, bytes):
                reader.add_bytes(token)
            else:
                reader.letters(token)
    except Enough:
        cut = True
    broken = ["RTF"] if reader.depth and not cut else []
    pieces = with_right_letters(reader.finish()) if encoding is None else reader.finish()
    reading = from_pieces(pieces, format="rtf", title=first_title(pieces), cut=cut)
    return reading.with_notices((*told(reader.flow, reader.left_out), *unread_parts(broken)))


class _Reader:
    """Follows the groups; bytes are gathered until a word comes, since one letter can be several of them."""

    def __init__(self, fonts: Fonts) -> None:
        self.flow = Flow()
        self.left_out: list[str] = []
        self._fonts, self._sheet = fonts, Sheet()
        self._state = State()
        self._stack: list[State] = []
        self._bytes = bytearray()
        self._to_skip = 0
        self._high = 0  # the first half of a letter beyond U+FFFF
        self._may_ignore = False
        self._marker = ""
        self._fields: list[tuple[int, str]] = []  # depth and instruction of the open ones
        self._notes: list[tuple[int, Flow, str]] = []  # depth of a note, and the flow and marker around it
        self._noted = 0

    @property
    def depth(self) -> int:
        """How many groups are open."""
        return len(self._stack)

    def add_bytes(self, data: bytes) -> None:
        if self._to_skip:
            data, self._to_skip = data[self._to_skip :], max(0, self._to_skip - len(data))
        self._bytes += data

    def word(self, word: Word) -> None:
        self._flush()
        if word is OPEN:
            self._to_skip = 0
            self._open_group()
        elif word is CLOSE:
            self._to_skip = 0
            self._close_group()
        elif word.name == "*":
            self._may_ignore = True
        elif self._to_skip:
            self._to_skip -= 1
        else:
            self._control(word.name, word.number)
            self._may_ignore = False

    def letters(self, letters: Letters) -> None:
        plain = self._state.skips == 1 and not (self._to_skip or self._may_ignore or self._high)
        if plain and not any(0xD800 <= unit < 0xE000 for unit in letters.units):
            self._flush()
            self._add("".join(map(chr, letters.units)))
            return
        for unit, stand_in in zip(letters.units, letters.stand_ins, strict=True):
            self.word(Word("u", unit))
            self.add_bytes(bytes([stand_in]))

    def finish(self) -> list[Piece]:
        self._flush()
        while self._stack:
            self._close_group()
        if self.flow.has_words:
            self._close_paragraph()
        return self.flow.finish()

    def _open_group(self) -> None:
        self._stack.append(self._state)
        self._state = replace(self._state)
        if len(self._stack) > RTF_MAX_DEPTH:
            raise LimitExceeded(limit="rtf_depth", size=len(self._stack), allowed=RTF_MAX_DEPTH)

    def _close_group(self) -> None:
        if not self._stack:
            return
        if self._notes and self._notes[-1][0] == len(self._stack):
            self._close_note()
        if self._fields and self._fields[-1][0] == len(self._stack):
            self._fields.pop()
        self._state = self._stack.pop()

    def _control(self, name: str, number: int | None) -> None:
        if name in PLACES:
            self._change(into=PLACES[name] if self._state.into == "text" else self._state.into)
        elif self._may_ignore and name not in SEEN_THROUGH:
            self._change(into="nothing")
        elif name == "u":
            self._add_unit(number or 0)
        elif name in SIGNS:
            self._add(SIGNS[name])
        elif name in HEAD:
            self._fonts.declare(name, number)
        elif self._state.into == "fonts":
            self._fonts.describe(name, number)
        elif self._state.into == "styles":
            self._sheet.describe(name, number)
        elif self._state.into == "text":
            self._structure(name, number)
        self._look(name, number)

    def _look(self, name: str, number: int | None) -> None:
        if name in {"b", "v", "deleted"}:
            self._change(**{{"b": "bold", "v": "hidden"}.get(name, name): number != 0})
        elif name == "plain":
            self._change(**PLAIN)
        elif name == "f":
            self._change(font=number if number is not None else -1)
        elif name == "uc":
            self._change(skips=min(max(0, number or 0), 100))

    def _structure(self, name: str, number: int | None) -> None:
        if name in {"par", "sect"}:
            self._close_paragraph()
        elif name == "pard":
            self._change(**NEW_PARAGRAPH)
        elif name in {"s", "outlinelevel", "ilvl"}:
            self._change(**{{"s": "style", "ilvl": "level"}.get(name, "outline"): number or 0})
        elif name == "intbl":
            self._change(in_table=True)
        elif name == "cell":
            self._close_cell()
        elif name == "row":
            self.flow.close_row()
        elif name == "field":
            self._fields.append((len(self._stack), ""))
        elif name == "fldrslt" and self._fields:
            self._change(contents=self._state.contents or self._fields[-1][1].split()[:1] == ["TOC"])
        elif name == "footnote":
            self._notes.append((len(self._stack), self.flow, self._marker))
            self.flow, self._marker = Flow(), ""

    def _change(self, **changes: object) -> None:
        for name, value in changes.items():
            setattr(self._state, name, value)

    def _add_unit(self, number: int) -> None:
        code = number & 0xFFFF
        self._to_skip = self._state.skips
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000 and self._high:
            code = 0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00)
        self._high = 0
        self._add(chr(code))

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._add(self._fonts.decode(data, self._state.font))

    def _add(self, text: str) -> None:
        state = self._state
        if state.into == "text":
            if state.deleted:
                self._leave_out("notice.edits")
            elif state.contents:
                self._leave_out("notice.contents")
            else:
                if state.in_table and not self.flow.is_in_cell:
                    self._open_row()
                self.flow.add(text, bold=state.bold, hidden=state.hidden)
        elif state.into == "marker":
            self._marker = (self._marker + text)[:100]
        elif state.into == "styles":
            self._sheet.name(text)
        elif state.into == "instruction" and self._fields:
            depth, before = self._fields[-1]
            self._fields[-1] = (depth, (before + text)[:200])
        elif text.strip() and state.into in {"running", "comment"}:
            self._leave_out("notice.running" if state.into == "running" else "notice.edits")

    def _leave_out(self, code: str) -> None:
        if code not in self.left_out:
            self.left_out.append(code)

    def _open_row(self) -> None:
        self.flow.open_row()
        self.flow.open_cell()

    def _close_cell(self) -> None:
        if not self.flow.is_in_cell:
            self._open_row()
        self._close_paragraph()
        self.flow.open_cell()

    def _close_paragraph(self) -> None:
        state, marker = self._state, fold(self._marker)
        style = self._sheet.of(state.style)
        if (
            len(marker) == 1 and not marker.isdigit()
        ):  # a sign of a symbol font, whatever letter it looks like
            marker = BULLET
        shape = Shape(style.heading, title=style.is_title, dropped=style.is_contents, marker=marker)
        if shape.dropped and self.flow.has_words:
            self._leave_out("notice.contents")
        if state.outline is not None:
            shape.heading = Style(outline=state.outline).heading
        shape.depth = min(state.level, 8) + 1 if marker and not shape.heading else 0
        self._marker = ""
        self.flow.close_paragraph(shape)

    def _close_note(self) -> None:
        if self.flow.has_words:
            self._close_paragraph()
        _, outer, self._marker = self._notes.pop()
        outer.hidden += self.flow.hidden
        self._noted += 1
        outer.add_note(str(self._noted), self.flow.finish())
        self.flow = outer
