"""Bytes to text, and which codec it was: our own choice among the encodings of these four languages."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from reader.core.errors import Undecodable, UnknownFormat

ENCODINGS = (
    "utf-8",
    "windows-1251",
    "kz1048",
    "ptcp154",
    "koi8-r",
    "cp866",
    "cp1252",
    "utf-16-le",
    "utf-16-be",
)
"""The names the window offers, most likely first; `decode` answers with these (or with UTF-32 by its BOM)."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16 LE, which it begins like
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES = 65_536
_JUNK_SHARE = 0.05
_JUNK = dict.fromkeys([*range(9), *range(14, 32), *range(0x7F, 0x85), *range(0x86, 0xA0), 0xFFFD])

# In the order that decides between equals: the same bytes are the same text in several of these.
_SINGLE_BYTE = ("cp1252", "windows-1251", "kz1048", "ptcp154", "koi8-r", "cp866")
# Rough log-probabilities of a character outside ASCII in Kazakh, Kyrgyz, Russian or English text.
# A capital costs little: some policies are all capitals, and KOI8-R swaps the cases of windows-1251.
_WEIGHTS = (
    ("аеио", -2.5),
    ("нтсрлдыкм", -3.1),
    ("убзгйшжүіғпөяңчьвқ", -4.2),
    ("хюэцщфәұһъё", -6.0),
    ("«»—–№’‘“”„…\u00a0§©•", -5.0),
    ("€°®™·´", -7.0),
)
_CAPITAL, _LATIN, _OTHER, _UNDEFINED = -0.4, -7.0, -12.0, -20.0
_CYRILLIC_BESIDE_LATIN, _LATIN_APART = -6.0, -4.0
_BESIDE_LATIN = re.compile(rb"(?<=[A-Za-z])[\x80-\xff]|[\x80-\xff](?=[A-Za-z])")

_DECLARED = re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([-\w]{1,40})", re.IGNORECASE)
# Those that our own choice does not know or that are seldom declared wrongly.
_BELIEVED = {
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "ibm866": "cp866",
    "cp866": "cp866",
    "ptcp154": "ptcp154",
    "kz-1048": "kz1048",
    "iso-8859-5": "iso8859-5",
    "iso-8859-9": "cp1254",
    "windows-1254": "cp1254",
    "windows-1250": "cp1250",
}


def decode(
    data: bytes, *, encoding: str | None = None, declared: str | None = None, whole: bool = True
) -> tuple[str, str]:
    """Return the text and the name of its codec, "" and "utf-8" for no bytes.

    ``encoding`` is the reader's choice and is obeyed to the letter. ``declared`` is what the file
    says of itself; it is heard only where the bytes do not tell. ``whole`` is false where ``data``
    is only the beginning. Raises `Undecodable` where ``encoding`` does not fit (or is none) and
    `UnknownFormat` where the bytes are no text at all.
    """
    if encoding is not None:
        return _obey(data, encoding, whole), encoding
    text, codec = _guess(data, declared)
    sample = text[:_SAMPLE_BYTES]
    if len(sample) - len(sample.translate(_JUNK)) > max(1, _JUNK_SHARE * len(sample)):
        raise UnknownFormat(name="")
    return text, codec


def declared_encoding(head: bytes) -> str | None:
    """Return the codec that a page names in its ``<meta>``, None where there is none worth believing."""
    found = _DECLARED.search(head)
    return _BELIEVED.get(found[1].decode("ascii", "replace").lower()) if found else None


def _obey(data: bytes, encoding: str, whole: bool) -> str:
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if not whole and 0 < len(data) - error.start < 4:
            return _obey(data[: error.start], encoding, whole)
        raise Undecodable(encoding=encoding) from error
    except (UnicodeError, LookupError, ValueError) as error:  # ValueError: a NUL in the name
        raise Undecodable(encoding=encoding) from error


def _guess(data: bytes, declared: str | None) -> tuple[str, str]:
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), codec
    codec = _wide(data[:_SAMPLE_BYTES])
    if codec:  # before UTF-8, since these bytes are ASCII, too
        return data.decode(codec, "replace"), codec
    text = _utf8(data)
    if text is not None:
        return text, "utf-8"
    codec = declared or best_single_byte(data[:_SAMPLE_BYTES])
    return data.decode(codec, "replace"), codec


def _wide(sample: bytes) -> str:
    """Name the UTF-16 whose high bytes are those of Latin (00) and Cyrillic (04), else ""."""
    pairs = len(sample) // 2
    if pairs < 2:
        return ""
    first, second = (
        sum(half.count(code) for code in (b"\x00", b"\x04")) / pairs for half in (sample[0::2], sample[1::2])
    )
    if second > 0.7 and first < 0.3:
        return "utf-16-le"
    return "utf-16-be" if first > 0.7 and second < 0.3 else ""


def _utf8(data: bytes) -> str | None:
    """Decode UTF-8, forgiving a cut last character or a damaged one in many."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end >= len(data) and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8") + "\ufffd"
    sample = data[:_SAMPLE_BYTES].decode("utf-8", "replace")
    damaged = sample.count("\ufffd")
    whole = sum(char > "\x7f" for char in sample) - damaged
    return data.decode("utf-8", "replace") if whole > 20 * damaged else None


def best_single_byte(sample: bytes) -> str:
    """Name the one-byte encoding in which the letters of ``sample`` are likeliest."""
    beside_latin = Counter(b"".join(_BESIDE_LATIN.findall(sample)))
    apart = Counter(sample)
    apart.subtract(beside_latin)
    return max(_SINGLE_BYTE, key=lambda codec: _likelihood(codec, apart, beside_latin))


def _likelihood(codec: str, apart: Counter[int], beside_latin: Counter[int]) -> float:
    total = 0.0
    for code in range(0x80, 0x100):
        if apart[code] or beside_latin[code]:
            weight, script = _weigh(bytes([code]).decode(codec, "replace"))
            total += apart[code] * (weight + (_LATIN_APART if script == "latin" else 0.0))
            total += beside_latin[code] * (weight + (_CYRILLIC_BESIDE_LATIN if script == "cyrillic" else 0.0))
    return total


def _weigh(char: str) -> tuple[float, str]:
    script = "cyrillic" if "\u0400" <= char <= "\u052f" else "latin" if "\xc0" <= char <= "\u024f" else ""
    for letters, weight in _WEIGHTS:
        if char in letters:
            return weight, script
        if char.lower() in letters:
            return weight + _CAPITAL, script
    if char == "\ufffd" or "\x80" <= char < "\xa0":
        return _UNDEFINED, script
    return (_LATIN if script == "latin" else _OTHER), script
