"""PDF: bombs of packings, rings, lies about numbers and sizes, actions, pages without words. No test."""

# ruff: noqa: E501 - rows of data

import zlib
from collections.abc import Callable, Sequence

from hostile_cases import WORDS, Case, damaged, of_bytes
from hostile_markup import CANARY
from pdf_writer import IMAGE, PdfFile, PdfPage

_LINES = ("We collect your name and your address.", "We never sell your personal data to anyone.")


def sound(*, pages: int = 2, password: str = "") -> bytes:
    """Return a file of a few lines a page."""
    file = PdfFile(title="Privacy")
    for _ in range(pages):
        file.page().lines(72, 760, (*_LINES, "", *WORDS["ru"].split(". "), "", *WORDS["kk"].split(". ")))
    return file.bytes(password)


def _drawn(content: bytes) -> bytes:
    page = PdfPage()
    page.lines(72, 760, _LINES)
    return PdfFile([PdfPage(page.content + content)]).bytes()


def _with(catalog: bytes = b"", extra: Sequence[bytes] = (), title: str = "") -> bytes:
    """Return a file with more in it; its further objects have the numbers from 11."""
    file = PdfFile(catalog=catalog, extra=list(extra), title=title)
    file.page().lines(72, 760, _LINES)
    return file.bytes()


def _pdf(name: str, data: bytes | Callable[[], bytes], *ends: str, kept: str = "We collect") -> Case:
    return of_bytes(f"pdf: {name}", "policy.pdf", data, *ends, kept=kept if ends == ("document",) else "")


def _in_place(old: bytes, new: bytes, whole: Callable[[], bytes] = sound) -> Callable[[], bytes]:
    """Return what makes a file with other bytes in place of some; its cross-references are right no more."""

    def data() -> bytes:
        made = whole()
        assert old in made, old
        return made.replace(old, new)

    return data


def _stream(data: bytes, filters: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d /Filter [%b] %b >>\nstream\n%b\nendstream" % (len(data), filters, more, data)


def _drawn_by(stream: Callable[[], bytes], *further: bytes, resources: bytes = b"") -> Callable[[], bytes]:
    """Return what makes a file whose page is drawn by this stream, object 11, before its own."""

    def data() -> bytes:
        made = _with(extra=[stream(), *further])
        made = made.replace(b"/Contents 10 0 R", b"/Contents [11 0 R 10 0 R]")
        return made.replace(b"/Resources <<", b"/Resources << %b" % resources)

    return data


def _bomb(size: int, times: int, around: int = 0) -> bytes:
    """Return so many bytes, packed ``around`` times without making them smaller, then ``times``."""
    data = b"q " * (size // 2)
    for _ in range(around):
        data = zlib.compress(data, 0)
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


_FORM = b"<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << %b >> >> /Length %d >>\nstream\n%b\nendstream"


def _forms(levels: int, each: int) -> Callable[[], bytes]:
    """Return what makes a file of forms that each draw the next one ``each`` times."""
    forms = [_FORM % (b"/X %d 0 R" % (13 + at), each * 5, b"/X Do " * each) for at in range(levels)]
    return _drawn_by(
        lambda: _stream(b"/X Do ", b""),
        *forms,
        _FORM % (b"", 2, b"q Q"),
        resources=b"/XObject << /X 12 0 R >>",
    )


def _unicode(rows: bytes) -> Callable[[], bytes]:
    """Return what makes a file whose font says so of its letters."""
    return _in_place(b"<0000> <FFFF> <0000>", rows)


_EMPTY = PdfFile([PdfPage(), PdfPage()])
_FILES = (
    of_bytes("pdf: sound", "policy.pdf", sound, "document", kept="ешкімге сатпаймыз"),
    _pdf("behind the head of an answer", lambda: b"HTTP/1.1 200 OK\r\n\r\n" + sound(), "document"),
    _pdf("behind noise", lambda: bytes(range(200)) * 5_000 + sound()),
    _pdf("a head alone", b"%PDF-1.7\n", "damaged"),
    _pdf("an end alone", b"%PDF-1.7\n" + b"%%EOF\n" * 50_000, "damaged"),
    _pdf("locked", lambda: sound(password="secret"), "locked"),
    _pdf("locked by a lock of none", _in_place(b"/Filter /Standard", b"/Filter /NoneSuch", lambda: sound(password="a")), "locked", "damaged"),
    _pdf("pictures alone", lambda: PdfFile([PdfPage(IMAGE)] * 3).bytes(), "scanned"),
    _pdf("pages of nothing", _EMPTY.bytes, "empty"),
    _pdf("no page", lambda: PdfFile().bytes(), "empty", "damaged"),
    _pdf("cross-references that begin beyond the end", _in_place(b"startxref\n", b"startxref\n99999999999"), "document"),
    _pdf("cross-references to themselves", _in_place(b"/Size", b"/Prev 15 /XRefStm 15 /Size"), "document", "damaged"),
    _pdf("a size beyond all numbers", _in_place(b"/Size 13", b"/Size 999999999999"), "document", "damaged"),
    _pdf("more pages than there are", _in_place(b"/Count 2", b"/Count 999999999"), "document", "damaged", "stopped", "limit"),
    _pdf("fewer pages than none", _in_place(b"/Count 2", b"/Count -5"), "document", "damaged", "empty"),
    _pdf("pages in a ring", _in_place(b"/Kids [9 0 R 11 0 R]", b"/Kids [9 0 R 2 0 R]"), "document", "damaged"),
    _pdf("a page that is its own parent", _in_place(b"/Parent 2 0 R", b"/Parent 9 0 R"), "document", "damaged"),
    _pdf("the same page without end", _in_place(b"/Kids [9 0 R 11 0 R] /Count 2", b"/Kids [" + b"9 0 R " * 3_000 + b"] /Count 3000"), "document"),
    _pdf("a catalog that is a page", _in_place(b"/Root 1 0 R", b"/Root 9 0 R"), "damaged", "document", "empty"),
    _pdf("no catalog", _in_place(b"/Root 1 0 R", b"/Root 99 0 R"), "damaged", "document"),
    _pdf("arrays in arrays", lambda: _with(b"/X " + b"[" * 50_000), "document", "damaged"),
    _pdf("dictionaries in dictionaries", lambda: _with(b"/X " + b"<< /A " * 50_000), "document", "damaged"),
    _pdf("a title of a megabyte", lambda: _with(title="x" * 1_000_000), "document"),
    _pdf("outlines in a ring", lambda: _with(b"/Outlines 11 0 R", [b"<< /First 11 0 R /Next 11 0 R /Parent 11 0 R >>"]), "document"),
    _pdf("names in a ring", lambda: _with(b"/Names << /Dests 11 0 R /EmbeddedFiles 11 0 R >>", [b"<< /Kids [11 0 R 11 0 R] >>"]), "document", "stopped", "limit"),
)  # fmt: skip
_PACKED = (
    _pdf("packed twice, 1.9 GB", _drawn_by(lambda: _stream(_bomb(1_900_000_000 // 16, 2), b"/FlateDecode /FlateDecode")), "document", "limit", "stopped"),
    _pdf("packed three times", _drawn_by(lambda: _stream(_bomb(100_000_000, 3), b"/FlateDecode " * 3)), "limit"),
    _pdf("packed a hundred and fifty times", _drawn_by(lambda: _stream(_bomb(2_000_000, 2, around=148), b"/FlateDecode " * 150)), "limit"),
    _pdf("packed five times under names of numbers", _drawn_by(lambda: _stream(_bomb(40_000_000, 5), b"/#46lat#65Decode % Fl\n/Fl /ASCIIHexDecode " * 3)), "limit"),
    _pdf("packed twice", _drawn_by(lambda: _stream(_bomb(1_000, 2), b"/FlateDecode /FlateDecode")), "document"),
    _pdf("a thousand filters", _drawn_by(lambda: _stream(b"00>", b"/ASCIIHexDecode " * 1_000)), "document"),
    _pdf("filters that are none", _drawn_by(lambda: _stream(b"q Q", b"/NoneSuch /Crypt /JBIG2Decode")), "document"),
    _pdf("noise packed", _drawn_by(lambda: _stream(bytes(range(256)) * 99, b"/FlateDecode")), "document", "empty"),
    _pdf("runs without end", _drawn_by(lambda: _stream(b"\x81q" * 200_000, b"/RunLengthDecode")), "document"),
    _pdf("words of LZW that are none", _drawn_by(lambda: _stream(b"\x80" + b"\xff" * 50_000, b"/LZWDecode")), "document"),
    _pdf("columns beyond all numbers", _drawn_by(lambda: _stream(zlib.compress(b"q"), b"/FlateDecode", b"/DecodeParms [<< /Predictor 15 /Columns 2147483647 /Colors 99 >>]")), "document", "damaged"),
    _pdf("a length that is a lie", _in_place(b"<< /Length ", b"<< /Length 9"), "document", "damaged", "empty"),
    _pdf("a length less than none", _in_place(b"<< /Length ", b"<< /Length -"), "document", "damaged", "empty"),
    _pdf("a length that is itself", _drawn_by(lambda: b"<< /Length 11 0 R >>\nstream\nq Q\nendstream"), "document", "damaged"),
    _pdf("a stream in another file", _drawn_by(lambda: b"<< /Length 0 /F (/etc/passwd) /FFilter /None >>\nstream\n\nendstream"), "document"),
    _pdf("pictures of noise", _drawn_by(lambda: _stream(b"/I Do ", b""), *(b"<< /Type /XObject /Subtype /Image /Width 99999 /Height 99999 /BitsPerComponent 16 /ColorSpace /DeviceRGB /Filter /%b /Length 4 >>\nstream\nabcd\nendstream" % name for name in (b"JPXDecode", b"DCTDecode", b"JBIG2Decode", b"CCITTFaxDecode")), resources=b"/XObject << /I 12 0 R /J 13 0 R /K 14 0 R /L 15 0 R >>"), "document"),
)  # fmt: skip
_DRAWN = (
    _pdf("a form that draws itself", _drawn_by(lambda: _stream(b"/X Do ", b""), _FORM % (b"/X 12 0 R", 6, b"/X Do "), resources=b"/XObject << /X 12 0 R >>"), "document"),
    _pdf("forms that draw a million", _forms(6, 10), "document", "limit", "stopped"),
    _pdf("forms that draw without end", _forms(25, 20), "document", "limit", "stopped"),
    _pdf("forms a thousand deep", _forms(1_000, 1), "document"),
    _pdf("states saved without end", lambda: _drawn(b"q " * 500_000), "document"),
    _pdf("states restored without end", lambda: _drawn(b"Q " * 500_000), "document"),
    _pdf("text begun without end", lambda: _drawn(b"BT " * 200_000), "document"),
    _pdf("the same line without end", lambda: _drawn(b"BT /R 10 Tf 1 0 0 1 72 500 Tm <00410042> Tj ET " * 40_000), "document"),
    _pdf("words at every place", lambda: _drawn(b"".join(b"BT /R 10 Tf 1 0 0 1 %d %d Tm <00410042> Tj ET " % (n * 7 % 595, n * 13 % 842) for n in range(20_000))), "document"),
    _pdf("words turned by every angle", lambda: _drawn(b"".join(b"BT /R 10 Tf 0.%d 0.%d -0.%d 0.%d 300 400 Tm <00410042> Tj ET " % (n % 100, 99 - n % 100, n % 77, n % 55) for n in range(5_000))), "document"),
    _pdf("numbers beyond all numbers", lambda: _drawn(b"BT /R 1e38 Tf 9e99 0 0 -9e99 1e308 -1e308 Tm <0041> Tj ET " * 100), "document"),
    _pdf("letters of no size", lambda: _drawn(b"BT /R 0 Tf 0 0 0 0 0 0 Tm <00410042> Tj ET " * 1_000), "document"),
    _pdf("letters of an enormous size", lambda: _drawn(b"BT /R 99999999 Tf 1 0 0 1 72 300 Tm <00410042> Tj ET"), "document"),
    _pdf("words outside the page", lambda: _drawn(b"BT /R 10 Tf 1 0 0 1 -9999 99999 Tm <00410042> Tj ET " * 100), "document"),
    _pdf("words that nobody sees", lambda: _drawn(b"BT 3 Tr /R 10 Tf 1 0 0 1 72 500 Tm <00410042> Tj ET"), "document"),
    _pdf("turned order", lambda: _drawn(b"BT /R 10 Tf 1 0 0 1 72 500 Tm <0041202E0042202C> Tj ET"), "document"),
    _pdf("half letters", lambda: _drawn(b"BT /R 10 Tf 1 0 0 1 72 500 Tm <D800D800DC00FFFEFFFF0000> Tj ET" * 50), "document"),
    _pdf("operators of none", lambda: _drawn(b"NoneSuch " * 100_000 + b"1 " * 100_000 + b"Tj"), "document"),
    _pdf("a text in a text without end", lambda: _drawn(b"BT /R 10 Tf (" + b"(" * 100_000), "document"),
    _pdf("marks in marks", lambda: _drawn(b"/A BMC " * 100_000), "document", "limit", "stopped"),
    *(
        _pdf(f"a page of {said.decode()}", _in_place(b"/MediaBox [0 0 595 842]", b"/MediaBox [%b]" % said), "document", "empty")
        for said in (b"0 0 0 0", b"595 842 0 0", b"-1e30 -1e30 1e30 1e30", b"a b c d", b"0 0 1 1", b"0 0 595 842] /UserUnit 1e9 /Rotate 45 /CropBox [9 9 1 1")
    ),
)  # fmt: skip
_FONTS = (
    _pdf("letters that mean nothing", _unicode(b"<0000> <FFFF> <>"), "document", "empty", "scanned"),
    _pdf("letters that mean a thousand each", _unicode(b"<0000> <00FF> <" + b"0061" * 1_000 + b">"), "document", "empty", "scanned"),
    _pdf("letters that mean the last ones", _unicode(b"<0000> <FFFF> <FFFFFFFF>"), "document", "empty", "scanned"),
    _pdf("letters in rows without end", lambda: _unicode(b"<0000> <FFFF> <0000> " * 3_000)(), "document", "empty"),
    _pdf("a font that is its own part", _in_place(b"/DescendantFonts [5 0 R]", b"/DescendantFonts [3 0 R]"), "document", "damaged", "empty"),
    _pdf("widths without end", _in_place(b"/DW 500", b"/DW 2147483647 /W [0 [" + b"9999999 " * 50_000 + b"]]"), "document", "empty"),
    _pdf("a drawn font in a ring", _drawn_by(lambda: _stream(b"BT /T 9 Tf (aaa) Tj ET ", b""), b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 13 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] /Resources << /Font << /T 12 0 R >> >> >>", _stream(b"BT /T 9 Tf (a) Tj ET", b""), resources=b"/Font << /T 12 0 R /R 3 0 R /B 4 0 R >> /X"), "document", "empty"),
)  # fmt: skip
_ACTIONS = tuple(
    _pdf(name, lambda catalog=catalog, extra=extra: _with(catalog, extra), "document")  # type: ignore[misc]
    for name, catalog, extra in (
        ("a script at its opening", b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\);while\\(1\\){}) >>", ()),
        ("another program at its opening", b"/OpenAction << /S /Launch /F (/bin/sh) >>", ()),
        ("a page of the network at its opening", b"/OpenAction << /S /URI /URI (http://192.0.2.1/) >>", ()),
        ("a form sent at its opening", b"/OpenAction << /S /SubmitForm /F (http://192.0.2.1/) >>", ()),
        ("another file at its opening", b"/OpenAction << /S /GoToR /F (%b) /D [0 /Fit] >>" % CANARY.encode(), ()),
        ("a file within it", b"/Names << /EmbeddedFiles << /Names [(a) 11 0 R] >> >>", (b"<< /Type /Filespec /F (a.exe) /EF << >> >>",)),
        ("a form of XFA", b"/AcroForm << /XFA 11 0 R /Fields [] >>", (_stream(b"<a>" * 9_000, b""),)),
        ("fields in a ring", b"/AcroForm << /Fields [11 0 R] >>", (b"<< /Kids [11 0 R 11 0 R] /Parent 11 0 R /T (a) >>",)),
        ("layers in a ring", b"/OCProperties << /OCGs [11 0 R] /D << /Order 12 0 R >> >>", (b"<< /Type /OCG /Name (a) >>", b"[11 0 R 12 0 R]")),
        ("metadata of entities", b"/Metadata 11 0 R", (_stream(b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', b""),)),
    )
)  # fmt: skip
CASES = (*_FILES, *_PACKED, *_DRAWN, *_FONTS, *_ACTIONS, *damaged("pdf", "policy.pdf", sound))
