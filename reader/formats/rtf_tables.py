"""The tables at the head of an RTF file: which code page a font speaks, and what its styles mean."""

from __future__ import annotations

import codecs

from reader.core.errors import Undecodable
from reader.formats.docx_styles import Style

_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
_OLD = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_NUMBERED = {65001: "utf-8", 10007: "mac_cyrillic"}
_LONGEST_NAME = 200


class Fonts:
    """Code pages: the file's own, and those of its fonts. ``chosen`` is the reader's choice for all of them.

    Raises `Undecodable` where ``chosen`` is no codec.
    """

    def __init__(self, chosen: str | None = None) -> None:
        self._chosen = chosen
        self._usual = "cp1252"
        self._fonts: dict[int, str] = {}
        self._open = 0
        self.default = 0
        if chosen is not None and not _is_codec(chosen):
            raise Undecodable(encoding=chosen)

    def declare(self, name: str, number: int | None) -> None:
        """Take a word of the file's head (``ansicpg``, ``mac``, ``deff`` …)."""
        if name == "ansicpg" and number:
            page = _NUMBERED.get(number, f"cp{number}")
            self._usual = page if _is_codec(page) else self._usual
        elif name == "deff":
            self.default = number or 0
        else:
            self._usual = _OLD.get(name, self._usual)

    def describe(self, name: str, number: int | None) -> None:
        """Take a word of the font table."""
        if name == "f":
            self._open = number or 0
        elif name == "fcharset" and number in _CHARSETS:
            self._fonts[self._open] = _CHARSETS[number]
        elif name == "cpg" and number and _is_codec(f"cp{number}"):
            self._fonts[self._open] = f"cp{number}"

    def decode(self, data: bytes, font: int) -> str:
        """Return the text of bytes set in a font; what has no letter there becomes U+FFFD."""
        page = self._chosen or self._fonts.get(self.default if font < 0 else font, self._usual)
        return data.decode(page, "replace")


class Sheet:
    """The style sheet: numbers of paragraph styles and what they mean."""

    def __init__(self) -> None:
        self._styles: dict[int, Style] = {}
        self._open = Style()

    def describe(self, name: str, number: int | None) -> None:
        """Take a word of the style sheet."""
        if name == "s":
            self._open = self._styles.setdefault(number or 0, Style())
        elif name in {"cs", "ts", "ds"}:
            self._open = Style()
        elif name == "outlinelevel":
            self._open.outline = number or 0

    def name(self, text: str) -> None:
        """Take (a part of) the name of the style that was opened last."""
        before, end, _ = text.partition(";")
        self._open.name = (self._open.name + before)[:_LONGEST_NAME].strip("\r\n")
        if end:
            self._open.name = self._open.name.strip()
            self._open = Style()

    def of(self, number: int) -> Style:
        """Return a style; an empty one for an unknown number."""
        return self._styles.get(number, Style())


def _is_codec(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        return False
