"""Rings, chains and depths that the other modules do not have, and every alphabet at once. No test."""

# ruff: noqa: E501 - rows of data

import unicodedata
from collections.abc import Callable, Mapping

from document_writers import docx_parts, odt_parts, word_part, zipped
from hostile_cases import WORDS, Case, of_bytes
from page_writers import book
from pdf_writer import PdfFile

_EN, _KK = WORDS["en"], WORDS["kk"]
_PAGE = f"<html><body><p>{_EN}</p></body></html>"


def _case(kind: str, file: str, make: Callable[[], str | bytes]) -> Callable[..., Case]:
    """Return what makes the case ``name`` of a file that ``make`` fills; it must keep our words if it opens."""

    def case(name: str, *ends: str, kept: str = "We collect") -> Case:
        def data() -> bytes:
            made = make()
            return made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made

        return of_bytes(f"{kind}: {name}", file, data, *ends, kept=kept if ends == ("document",) else "")

    return case


def _txt(name: str, make: Callable[[], str | bytes], *ends: str, kept: str = "We collect") -> Case:
    return _case("text", "policy.txt", make)(name, *ends, kept=kept)


def _page(name: str, make: Callable[[], str], *ends: str) -> Case:
    return _case("page", "page.html", make)(name, *ends)


def _packed(kind: str, parts: Callable[[], Mapping[str, str | bytes]]) -> Callable[..., Case]:
    def make() -> bytes:
        made = parts()
        return zipped(made, stored=tuple(made))

    return _case(kind, f"policy.{kind}", make)


def alphabets() -> list[str]:
    """Return a letter of every alphabet, by the first word of the names that Unicode has for letters."""
    found: dict[str, str] = {}
    for sign in map(chr, range(0x250, 0x1F000)):
        if sign.isalpha() and (name := unicodedata.name(sign, "")):
            found.setdefault(name.split()[0], sign)
    return list(found.values())


def _in_each(words: str) -> Callable[[], str]:
    """Return what makes a text that says ``words`` with a letter of each alphabet in place of "{}"."""
    return lambda: f"{_EN}\n\n" + "\n\n".join(words.format(letter) for letter in alphabets())


_ALPHABETS = (
    _txt("every alphabet in one line", lambda: f"{_EN} {' '.join(alphabets())}", "document"),
    _txt("every alphabet in one word", lambda: f"{_EN} {''.join(alphabets() * 40)}", "document"),
    _txt("a paragraph of each alphabet", _in_each("{0}{0}{0} {0}{0}."), "document"),
    _txt("a clause of each alphabet", _in_each("We share your {0}{0} data with {0}{0}{0}."), "document"),
    _case("markdown", "policy.md", _in_each("# {0}{0}{0}\n\nWe collect your {0} data."))("a heading of each alphabet", "document"),
    _txt("marks without letters", lambda: "".join(map(chr, range(0x300, 0x370))) * 3_000),
    _txt("marks of every alphabet", lambda: f"{_EN}\n" + "".join(s for s in map(chr, range(0x300, 0x1F000)) if unicodedata.combining(s)) * 20, "document"),
    _txt("two directions by turns", lambda: f"{_EN}\n\n" + "aא1ب" * 50_000, "document"),
    _txt("letters that join without end", lambda: f"{_EN}\n\n" + "क्" * 100_000 + "\n\n" + "ل" * 100_000, "document"),
    _txt("syllables that never close", lambda: f"{_EN}\n\n" + "\u1100" * 100_000 + "\n\n" + "\u0f40\u0f90" * 50_000, "document"),
    _txt("faces joined without end", lambda: f"{_EN}\n\n" + "👩\u200d" * 60_000, "document"),
    _txt("styles of one sign without end", lambda: f"{_EN}\n\n" + "☺\ufe0f☺\ufe0e" * 50_000, "document"),
)  # fmt: skip
_BREAKS = "\r\n\n\r\u2028\x85\v\u2029\f\t \u00a0\u3000"
_TEXTS = (
    _txt("breaks of every kind, mixed", lambda: f"{_EN}{_BREAKS * 150_000}{_KK}", "document", kept=_KK),
    _txt("a letter after each break", lambda: f"{_EN}\n" + "a\r\n\u2028b\x85\v" * 60_000, "document"),
    _txt("tabs between letters", lambda: f"{_EN}\n" + "a\t" * 200_000, "document"),
    _txt("UTF-32 with its mark", lambda: f"{_EN}\n\n{_KK}".encode("utf-32"), "document", kept=_KK),
    _txt("UTF-32 beyond Unicode", lambda: b"\xff\xfe\0\0" + _EN.encode("utf-32-le") + b"\xff" * 4_000, kept=""),
    _txt("UTF-32 of an odd length", lambda: f"{_EN}\n\n{_KK}".encode("utf-32") + b"a\0", kept=""),
    _txt("UTF-7 that never ends", lambda: f"{_EN}\n\n+{'BBAEQw' * 50_000}", "document"),
    _txt("numbers in numbers", lambda: f"{_EN}\n\n" + "\n".join(".".join("1" * n) + ". We collect it." for n in range(1, 400)), "document"),
)  # fmt: skip
_PAGES = (
    *(
        _page(f"50,000 nested <{tag}>", lambda tag=tag: f"<{tag}>" * 50_000 + _PAGE, "document")  # type: ignore[misc]
        for tag in ("details", "summary", "ruby", "rt", "dl", "dd", "fieldset", "form", "label", "center", "nobr", "tbody", "figure")
    ),
    _page("details in tables in details", lambda: "<details><summary>a<table><tr><td><ruby>b<rt>" * 8_000 + _PAGE, "document"),
    _page("wrongly nested without end", lambda: "<b><i><u><p>a</b></i></u>" * 20_000 + _PAGE, "document"),
    _page("tables that begin in rows", lambda: "<table><tr><table><td>a<caption>b" * 10_000 + _PAGE, "document"),
    _page("two thousand closed sections", lambda: "<details><summary>We collect it.</summary><p>We sell it.</p></details>" * 2_000 + _PAGE, "document"),
)  # fmt: skip


def _paragraph(inside: str) -> str:
    return f"<w:p>{inside}<w:r><w:t>{_EN}</w:t></w:r></w:p>"


def _numbered(number: int, level: int = 0) -> str:
    return _paragraph(
        f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
    )


def _word(name: str, body: Callable[[], str], part: str, content: Callable[[], str], *ends: str) -> Case:
    """Return the case of a Word file with another part of numbering, styles or footnotes."""
    more = lambda: {f"word/{part}.xml": word_part(part, content())}  # noqa: E731
    return _packed("docx", lambda: {**docx_parts(body()), **more()})(name, *ends)


def _levels(start: int, count: int) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="{"%1.%9" * 40}"/></w:lvl>'
        for n in range(count)
    )


_RING = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
_WORDS = (
    _word("five thousand levels of a number", lambda: "".join(_numbered(1, n) for n in range(0, 5_000, 50)), "numbering",
          lambda: f'<w:abstractNum w:abstractNumId="0">{_levels(3_000, 5_000)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', "document"),
    _word("five thousand numberings", lambda: "".join(_numbered(n) for n in range(0, 5_000, 5)), "numbering",
          lambda: "".join(f'<w:abstractNum w:abstractNumId="{n}">{_levels(n, 3)}</w:abstractNum>' for n in range(5_000)) + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(5_000)), "document"),
    _packed("docx", lambda: {
        **docx_parts(_numbered(1) * 20),
        "word/numbering.xml": word_part("numbering", _RING),
        "word/styles.xml": word_part("styles", '<w:style w:type="numbering" w:styleId="a"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'),
    })("a numbering that is its own style", "document"),
    _word("notes that name each other", lambda: "".join(_paragraph(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>') for n in range(3_000)), "footnotes",
          lambda: "".join(f'<w:footnote w:id="{n}"><w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="{n + 1}"/></w:r></w:p></w:footnote>' for n in range(3_000)), "document"),
    _packed("docx", lambda: docx_parts("<w:tbl><w:tr><w:tc>" * 80 + _paragraph("") + "</w:tc></w:tr></w:tbl>" * 80))("eighty tables in one another", "document"),
)  # fmt: skip


def _writer(name: str, body: Callable[[], str], automatic: Callable[[], str], *ends: str) -> Case:
    return _packed("odt", lambda: odt_parts(body(), automatic=automatic()))(name, *ends)


def _item(words: str, attributes: str = "") -> str:
    return f"<text:list{attributes}><text:list-item><text:p>{words}</text:p></text:list-item></text:list>"


_WRITERS = (
    _writer("lists that go on with each other", lambda: "".join(_item(_EN, f' xml:id="l{n}" text:continue-list="l{(n + 1) % 900}" text:style-name="N"') for n in range(900)), str, "document"),
    _writer("a list that goes on with itself", lambda: _item(_EN, ' xml:id="l" text:continue-list="l" text:style-name="N"') * 500, str, "document"),
    _writer("styles of lists in a ring", lambda: f'<text:p text:style-name="a">{_EN}</text:p>' + _item(_EN, ' text:style-name="L"'),
            lambda: '<style:style style:name="a" style:family="paragraph" style:parent-style-name="b" style:list-style-name="L"/><style:style style:name="b" style:family="paragraph" style:parent-style-name="a"/><text:list-style style:name="L" style:list-style-name="L"><text:list-level-style-number text:level="1" text:style-name="L" style:num-format="1" text:display-levels="9"/></text:list-style>', "document"),
    _writer("fifty thousand styles of lists", lambda: "".join(_item(_EN, f' text:style-name="L{n}"') for n in range(0, 50_000, 50)),
            lambda: "".join(f'<text:list-style style:name="L{n}"><text:list-level-style-number text:level="{n}" style:num-format="a"/></text:list-style>' for n in range(50_000)), "document"),
    _writer("notes, each in the words of another", lambda: "".join(f'<text:p>{_EN}<text:note><text:note-body><text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p></text:note-body></text:note></text:p>' for _ in range(2_000)), str, "document"),
)  # fmt: skip


def _rtf(name: str, body: Callable[[], bytes], *ends: str) -> Case:
    return _case("rtf", "policy.rtf", lambda: b"{\\rtf1\\ansi " + body())(name, *ends)


_BOOK = lambda: {"a.xhtml": f"<html><body>{_PAGE * 2_000}</body></html>", "b.xhtml": _PAGE}  # noqa: E731
_STREAMS = (
    _rtf("signs for letters without end", lambda: _EN.encode() + b"\\par\\uc1000 " + (b"\\u1179" + b"?" * 1_000) * 2_000, "document"),
    _rtf("groups for letters without end", lambda: _EN.encode() + b"\\par " + b"{\\upr{a}{\\*\\ud{\\u1179?}}}" * 50_000, "document"),
    _rtf("styles in a ring, lists without end", lambda: b"{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}{\\*\\listtable" + b"{\\list{\\listlevel\\levelnfc1\\levelstartat999999999{\\leveltext\\'09\\'00\\'01\\'02;}}\\listid1}" * 9_000 + b"}\\s1\\ls1\\ilvl0 " + _EN.encode() + b"\\par", "document"),
    _packed("epub", lambda: book(_BOOK(), spine=("b.xhtml", *["a.xhtml"] * 100_000)))("one long part a hundred thousand times", "document"),
    _packed("epub", lambda: {k: str(v).replace('href="a.xhtml"', 'href="a.svg" fallback="i1"').replace('href="b.xhtml"', 'href="b.svg" fallback="i0"') for k, v in book({**_BOOK(), "c.xhtml": _PAGE}).items()})("parts in place of each other", "document"),
    _case("mhtml", "page.mhtml", lambda: _mails(30))("thirty mails in one another", "document"),
    _case("mhtml", "page.mhtml", lambda: _mails(1_000))("a thousand mails in one another", "damaged", "limit"),
)  # fmt: skip


def _mails(depth: int) -> str:
    """Return a saved page in so many mails, each within the other."""
    kind = "Content-Type: multipart/related; type=text/html; boundary=b{}\r\n\r\n"
    heads = "".join(f"--b{n}\r\n{kind.format(n + 1)}" for n in range(depth))
    last = f"--b{depth}\r\nContent-Type: text/html\r\n\r\n{_PAGE}\r\n"
    return "MIME-Version: 1.0\r\n" + kind.format(0) + heads + last


def _pdf(name: str, make: Callable[[], bytes], *ends: str) -> Case:
    return _case("pdf", "policy.pdf", make)(name, *ends)


def _pdf_with(
    catalog: bytes, extra: Callable[[], list[bytes]], *changes: tuple[bytes, bytes]
) -> Callable[[], bytes]:
    """Return what makes a file of one page with further objects, from the number 11, and changed bytes."""

    def make() -> bytes:
        file = PdfFile(catalog=catalog, extra=extra())
        file.page().lines(72, 760, _EN.split(". "))
        made = file.bytes()
        for old, new in changes:
            assert old in made
            made = made.replace(old, new)
        return made

    return make


_KIDS = b"/Kids [9 0 R]"
_PDFS = (
    _pdf("a chain of a hundred thousand outlines", _pdf_with(b"/Outlines << /First 11 0 R /Last 11 0 R >>", lambda: [b"<< /Title (a) /Next %d 0 R /First %d 0 R >>" % (n + 12, n + 13) for n in range(100_000)]), "document"),
    _pdf("a page under five thousand nodes", _pdf_with(b"", lambda: [*(b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (n + 12) for n in range(5_000)), b"<< /Type /Pages /Count 1 /Kids [9 0 R] >>"], (_KIDS, b"/Kids [11 0 R]"))),
    _pdf("nodes of pages in a ring", _pdf_with(b"", lambda: [b"<< /Type /Pages /Count 9 /Kids [12 0 R 9 0 R] >>", b"<< /Type /Pages /Count 9 /Kids [11 0 R 2 0 R 9 0 R] >>"], (_KIDS, b"/Kids [11 0 R 9 0 R]")), "damaged"),
    _pdf("a structure in a ring", _pdf_with(b"/MarkInfo << /Marked true >> /StructTreeRoot 11 0 R", lambda: [b"<< /Type /StructTreeRoot /K [12 0 R] /ParentTree 11 0 R /RoleMap << /A /B /B /A >> >>", b"<< /S /A /P 12 0 R /K [12 0 R 11 0 R] >>"]), "document"),
    _pdf("numbers of pages in a ring", _pdf_with(b"/PageLabels 11 0 R", lambda: [b"<< /Kids [11 0 R 11 0 R] /Nums [0 11 0 R] >>"]), "document"),
    _pdf("a table of letters that uses itself", _pdf_with(b"", list, (b"begincmap", b"/T usecmap begincmap"))),
    _pdf("parts within a part that is itself within", _pdf_with(b"/X 12 0 R", lambda: [b"<< /Type /ObjStm /N 2 /First 10 /Extends 11 0 R /Length 20 >>\nstream\n11 0 12 4 << >> <<>>\nendstream"]), "document"),
)  # fmt: skip
CASES = (*_ALPHABETS, *_TEXTS, *_PAGES, *_WORDS, *_WRITERS, *_STREAMS, *_PDFS)
