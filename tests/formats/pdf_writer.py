"""Writes small PDF files for tests: words at places, in a font that is half as wide as it is high."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import md5

WIDTH_EM = 0.5
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_ID = b"0123456789abcdef"
_TO_UNICODE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def "
    b"1 begincodespacerange <0000> <FFFF> endcodespacerange "
    b"1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"
)
IMAGE = b"q 400 0 0 400 80 200 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q "


def width(words: str, size: float = 10) -> float:
    """Return how wide the words are printed, in points."""
    return len(words) * WIDTH_EM * size


@dataclass
class PdfPage:
    """The drawing of one page, A4."""

    content: bytes = b""

    def text(self, x: float, y: float, words: str, size: float = 10, *, bold: bool = False) -> None:
        """Print words from ``x`` to the right, on a baseline ``y`` above the foot."""
        code = words.encode("utf-16-be").hex().encode()
        font = b"/B" if bold else b"/R"
        self.content += b"BT %s %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET " % (font, size, x, y, code)

    def lines(self, x: float, y: float, lines: Sequence[str], size: float = 10, step: float = 12) -> float:
        """Print lines below each other and return the height of the next."""
        for words in lines:
            self.text(x, y, words, size)
            y -= step
        return y


@dataclass
class PdfFile:
    """Pages, and what else a file can hold: entries of its catalog, further objects, a title."""

    pages: list[PdfPage] = field(default_factory=list)
    catalog: bytes = b""
    extra: list[bytes] = field(default_factory=list)
    title: str = ""

    def page(self) -> PdfPage:
        """Add a page."""
        self.pages.append(PdfPage())
        return self.pages[-1]

    def bytes(self, password: str = "") -> bytes:
        """Return the file, locked where there is a password."""
        first = 9
        kids = b" ".join(b"%d 0 R" % (first + 2 * at) for at in range(len(self.pages)))
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % self.catalog,
            b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(self.pages)),
            *_fonts(),
            b"<< /Title <FEFF%s> >>" % self.title.encode("utf-16-be").hex().encode(),
        ]
        for at, page in enumerate(self.pages):
            objects += [
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
                b"/Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>" % (first + 2 * at + 1),
                _stream(page.content),
            ]
        return _file([*objects, *self.extra], password)


def _fonts() -> list[bytes]:
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0 R] "
    descendant = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /DW 500 /CIDSystemInfo << /Registry (Adobe) "
        b"/Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /%s "
        b"/Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 "
        b"/FontBBox [0 -200 500 800] >> >>"
    )
    unicode = b"/ToUnicode 7 0 R >>"
    names = (b"Tiny", b"Tiny-Bold")
    return [
        *(font % (name, 5 + at) + unicode for at, name in enumerate(names)),
        *(descendant % (name, name) for name in names),
        _stream(_TO_UNICODE),
    ]


def _stream(data: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def _file(objects: Sequence[bytes], password: str) -> bytes:
    key, trailer = _key(password) if password else (b"", b"")
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, _locked(one, number, key) if key else one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info 8 0 R %s>>\n" % (len(objects) + 1, trailer)
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def _key(password: str) -> tuple[bytes, bytes]:
    """Return the key of the oldest way to lock a PDF, and what the trailer says of it."""
    padded = (password.encode() + _PADDING)[:32]
    owner = _rc4(md5(padded).digest()[:5], padded)
    key = md5(padded + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + _ID).digest()[:5]
    said = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<%s> <%s>] " % (
        owner.hex().encode(), _rc4(key, _PADDING).hex().encode(), _ID.hex().encode(), _ID.hex().encode(),
    )  # fmt: skip
    return key, said


def _locked(one: bytes, number: int, key: bytes) -> bytes:
    head, mark, rest = one.partition(b"\nstream\n")
    if not mark:
        return one
    own = md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
    data = rest.removesuffix(b"\nendstream")
    return head + mark + _rc4(own, data) + b"\nendstream"


def _rc4(key: bytes, data: bytes) -> bytes:
    box, at = list(range(256)), 0
    for turn in range(256):
        at = (at + box[turn] + key[turn % len(key)]) % 256
        box[turn], box[at] = box[at], box[turn]
    out, first, second = bytearray(), 0, 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + box[first]) % 256
        box[first], box[second] = box[second], box[first]
        out.append(byte ^ box[(box[first] + box[second]) % 256])
    return bytes(out)
