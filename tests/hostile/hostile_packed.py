"""Word and OpenDocument files: bombs, lies of the zip, repeat counts, other files named inside. No test."""

# ruff: noqa: E501 - rows of data

import struct
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

from document_writers import Para, docx, docx_parts, odf_part, odt, odt_parts, relations, word_part, zipped
from hostile_cases import PARAS, WORDS, Case, damaged, of_bytes
from hostile_markup import CANARY

_P = f"<w:p><w:r><w:t>{WORDS['en']}</w:t></w:r></w:p>"
_Q = f"<text:p>{WORDS['en']}</text:p>"
_GROW = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;">]>'
_OUT = '<!DOCTYPE a [<!ENTITY d SYSTEM "file:///etc/passwd">]>'


def _word(
    name: str, body: str | Callable[[], str], *ends: str, kept: str = "We collect", **parts: str | bytes
) -> Case:
    """Return a Word file of a body; other parts are named with "__" for "/", and nothing is packed."""

    def data() -> bytes:
        made: dict[str, str | bytes] = {**docx_parts(body() if callable(body) else body)}
        made |= {part.replace("__", "/").replace("_DOT_", "."): content for part, content in parts.items()}
        return zipped(made, stored=tuple(made))

    return of_bytes(f"docx: {name}", "policy.docx", data, *ends, kept=kept if "document" in ends else "")


def _writer(
    name: str, body: str | Callable[[], str], *ends: str, kept: str = "We collect", automatic: str = ""
) -> Case:
    def data() -> bytes:
        made = odt_parts(body() if callable(body) else body, automatic=automatic)
        return zipped(made, stored=tuple(made))

    return of_bytes(f"odt: {name}", "policy.odt", data, *ends, kept=kept if "document" in ends else "")


def _zip(
    name: str, parts: Callable[[], Mapping[str, str | bytes]], *ends: str, file: str = "policy.docx"
) -> Case:
    kept = "We collect" if set(ends) == {"document"} else ""
    return of_bytes(f"zip: {name}", file, lambda: zipped(parts()), *ends, kept=kept, gone="root:")


def _with(**parts: str | bytes) -> dict[str, str | bytes]:
    return {**docx_parts(_P), **parts}


def _overlapping() -> bytes:
    data = bytearray(zipped(docx_parts(_P)))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    data[second + 42 : second + 46] = struct.pack("<I", 0)
    return bytes(data)


def _flagged() -> bytes:
    data = bytearray(zipped(docx_parts(_P)))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + at] |= 1
    return bytes(data)


def _sized(size: int) -> bytes:
    """Return a file whose directory says that its text unpacks to so many bytes."""
    data = bytearray(zipped(docx_parts(_P)))
    entry = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 80)
    data[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(data)


def _packed_by(method: int) -> Callable[[], bytes]:
    def data() -> bytes:
        into = BytesIO()
        with zipfile.ZipFile(into, "w", method) as archive:
            for name, part in docx_parts(_P).items():
                archive.writestr(name, part)
        return into.getvalue()

    return data


def _quine_like() -> bytes:
    inner = zipped({"a": bytes(5_000_000)})
    for _ in range(5):
        inner = zipped({str(at): inner for at in range(16)})
    return inner


def _part(name: str, write: Callable[[list[Para]], bytes]) -> bytes:
    return zipfile.ZipFile(BytesIO(write(PARAS))).read(name)


def _as_text_of_word(part: bytes) -> bytes:
    return zipped({**docx_parts(_P), "word/document.xml": part})


def _as_text_of_writer(part: bytes) -> bytes:
    return zipped({**odt_parts(_Q), "content.xml": part})


def _in(codec: str, said: str = "") -> bytes:
    text = word_part("document", f"<w:body>{_P}<w:p><w:r><w:t>{WORDS['ru']}</w:t></w:r></w:p></w:body>")
    return text.replace("UTF-8", said or codec).encode(codec)


_ZIPS = (
    of_bytes("docx: sound", "policy.docx", lambda: docx(PARAS), "document", kept=WORDS["ky"]),
    of_bytes("odt: sound", "policy.odt", lambda: odt(PARAS), "document", kept=WORDS["ky"]),
    of_bytes(
        "zip: a Word file named as text", "policy.txt", lambda: docx(PARAS), "document", kept=WORDS["kk"]
    ),
    _zip("a text of 80 MB of spaces", lambda: _with(**{"word/document.xml": b" " * 80_000_000}), "limit"),
    _zip("styles of 80 MB of spaces", lambda: _with(**{"word/styles.xml": b" " * 80_000_000}), "document"),
    _zip(
        "a picture of 80 MB of nothing", lambda: _with(**{"word/media/a.png": bytes(80_000_000)}), "document"
    ),
    _zip(
        "relations of 80 MB of spaces",
        lambda: _with(**{"word/_rels/document.xml.rels": b" " * 80_000_000}),
        "document",
        "limit",
    ),
    _zip(
        "a declared type of 80 MB",
        lambda: {"mimetype": b" " * 80_000_000, **docx_parts(_P)},
        "document",
        "limit",
        "damaged",
    ),
    _zip("eleven thousand entries", lambda: _with(**{f"a/{at}": "" for at in range(11_000)}), "limit"),
    _zip("zips in zips", lambda: _with(**{"word/embeddings/a.zip": _quine_like()}), "document"),
    of_bytes("zip: nothing but zips", "policy.docx", _quine_like, "format"),
    of_bytes("zip: entries that share bytes", "policy.docx", _overlapping, "damaged"),
    of_bytes("zip: every part locked", "policy.docx", _flagged, "locked"),
    of_bytes("zip: declared too small", "policy.docx", lambda: _sized(5), "damaged"),
    of_bytes("zip: declared too large", "policy.docx", lambda: _sized(4_000_000_000), "damaged", "document"),
    of_bytes("zip: packed by bzip2", "policy.docx", _packed_by(zipfile.ZIP_BZIP2), "damaged"),
    of_bytes("zip: packed by lzma", "policy.docx", _packed_by(zipfile.ZIP_LZMA), "damaged"),
    of_bytes("zip: bytes behind it", "policy.docx", lambda: docx(PARAS) + b"PK\x05\x06" + bytes(60_000)),
    of_bytes("zip: bytes before it", "policy.docx", lambda: b"MZ" + bytes(500) + docx(PARAS)),
    of_bytes("zip: a directory alone", "policy.docx", b"PK\x05\x06" + bytes(18), "format", "damaged"),
    of_bytes("zip: a head alone", "policy.odt", b"PK\x03\x04", "damaged"),
    of_bytes("zip: heads without end", "policy.docx", b"PK\x03\x04" * 50_000, "damaged"),
    of_bytes(
        "zip: entries of a directory without end",
        "policy.docx",
        b"PK\x03\x04" + b"PK\x01\x02" * 50_000,
        "limit",
    ),
    *(
        _zip(f"a part called {name!r}", lambda name=name: {name: "root:", **docx_parts(_P)}, "document")
        for name in (
            "../word/document.xml",
            "/etc/passwd",
            "a/../../b",
            "C:\\a",
            "..\\..\\a",
            "a\0b",
            "\u202e",
            "a" * 60_000,
            "..",
            ".",
            "/",
        )
    ),
)
_DOCX = (
    _word("document type that grows", "", "damaged", word__document_DOT_xml=word_part("document", f"<w:body>{_P}</w:body>").replace("?>", "?>" + _GROW)),
    _word("document type of a file", "", "damaged", word__document_DOT_xml=word_part("document", "<w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body>").replace("?>", "?>" + _OUT)),
    _word("styles of a document type", _P, "document", word__styles_DOT_xml=_GROW + "<a>&d;</a>"),
    _word("in UTF-16", "", "document", word__document_DOT_xml=_in("utf-16")),
    _word("in windows-1251", "", "document", "damaged", kept="", word__document_DOT_xml=_in("windows-1251")),
    _word("in KOI8-R that says UTF-8", "", "damaged", "document", kept="", word__document_DOT_xml=_in("koi8-r", "UTF-8")),
    _word("in no encoding", "", "damaged", word__document_DOT_xml=_in("utf-8", "none-such")),
    _word("in UTF-7", "", "damaged", "document", kept="", word__document_DOT_xml=_in("utf-7")),
    _word("broken UTF-8", "", "damaged", "document", kept="", word__document_DOT_xml=_in("utf-8").replace("ш".encode(), b"\xff")),
    _word("250 levels", "<w:r>" * 240 + _P, "document", kept=""),
    _word("300 levels", "<w:r>" * 300 + _P, "limit"),
    _word("50,000 levels", lambda: "<w:tbl><w:tr><w:tc>" * 20_000 + _P, "limit"),
    _word("a million empty paragraphs", lambda: _P + "<w:p/>" * 1_000_001, "document"),
    _word("200,000 attributes", lambda: "<w:p " + " ".join(f'a{n}=""' for n in range(200_000)) + "/>" + _P, "document"),
    _word("200,000 names", lambda: _P + "".join(f"<a{n}/>" for n in range(200_000)), "document"),
    _word("a value of fifteen million signs", lambda: _P + "<w:p a='" + "x" * 15_000_000, "document"),
    _word("a word of two million letters", lambda: f"{_P}<w:p><w:r><w:t>{'ж' * 2_000_000}</w:t></w:r></w:p>", "document"),
    _word("a row of fifty thousand cells", lambda: f"{_P}<w:tbl><w:tr>" + "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>" * 50_000 + "</w:tr></w:tbl>", "document"),
    _word("a cell that spans all", f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:vMerge w:val="x"/></w:tcPr>{_P}</w:tc></w:tr></w:tbl>', "document"),
    _word("fields that never end", lambda: _P + "<w:p>" + "<w:r><w:fldChar w:fldCharType='begin'/><w:t>a</w:t></w:r>" * 40_000 + "</w:p>", "document"),
    _word("fields of other files", f"<w:p><w:fldSimple w:instr='INCLUDETEXT /etc/passwd'><w:r><w:t>{WORDS['en']}</w:t></w:r></w:fldSimple></w:p><w:p><w:r><w:instrText>DDEAUTO c:\\cmd.exe</w:instrText></w:r></w:p>", "document"),
    _word("a whole page inside", f'{_P}<w:altChunk r:id="a"/>'.replace("r:id", "id"), "document", word__afchunk_DOT_mht="<script>alert(1)</script>"),
    _word("notes without end", lambda: _P + "<w:p>" + '<w:r><w:footnoteReference w:id="1"/></w:r>' * 60_000 + "</w:p>", "document"),
    _word("a note that holds itself", _P, "document", word__footnotes_DOT_xml=word_part("footnotes", '<w:footnote w:id="1"><w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>')),
    _word("numbers beyond all numbers", f'<w:p><w:pPr><w:numPr><w:ilvl w:val="99999999999999"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="-99999999999"/></w:pPr><w:r><w:t>{WORDS["en"]}</w:t></w:r></w:p>', "document"),
    _word("a list of the number 999,999,999", f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{WORDS["en"]}</w:t></w:r></w:p>', "document", word__numbering_DOT_xml=word_part("numbering", '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1%2%99%%"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')),
    _word("styles in a ring", f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>{WORDS["en"]}</w:t></w:r></w:p>', "document", word__styles_DOT_xml=word_part("styles", '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>')),
    _word("a chain of styles", f'<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>{WORDS["en"]}</w:t></w:r></w:p>', "document", word__styles_DOT_xml=word_part("styles", "".join(f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(20_000)))),
    _word("relations that lead out", _P, "document", word___rels__document_DOT_xml_DOT_rels=relations({"styles": "../../../../etc/passwd", "numbering": "file:///etc/passwd", "footnotes": "http://192.0.2.1/a"})),
    _word("a text elsewhere", "", "damaged", _rels___DOT_rels=relations({"officeDocument": "../../../../../etc/passwd"})),
    _word("pictures of other files", f'{_P}<w:p><w:r><w:drawing><a link="{CANARY}"/></w:drawing></w:r></w:p>', "document", word___rels__document_DOT_xml_DOT_rels=relations({"image": f"../../{CANARY}", "attachedTemplate": "\\\\192.0.2.1\\share\\a.dotm"})),
    _word("macros", _P, "document", word__vbaProject_DOT_bin=bytes(range(256)) * 40),
    _word("no part of text", "<w:p/>", "empty"),
    _word("headings alone", "".join(f'<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>' for words in WORDS.values()), "document"),
    _word("turned order", "<w:p><w:r><w:t>We never \u202esell\u202c it.</w:t></w:r></w:p>", "document", kept="▯"),
    _word("white on white", f'<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>{WORDS["en"]}</w:t></w:r></w:p>', "document"),
)  # fmt: skip
_LIST = "<text:list><text:list-item>"
_ODT = (
    _writer("400 million spaces", f'{_Q}<text:p>a<text:s text:c="400000000"/>b</text:p>', "document"),
    _writer("rows and cells repeated 400 million times", f'<table:table><table:table-row table:number-rows-repeated="400000000"><table:table-cell table:number-columns-repeated="400000000">{_Q}</table:table-cell></table:table-row></table:table>', "document"),
    _writer("columns repeated without end", f'<table:table><table:table-column table:number-columns-repeated="{"9" * 5_000}"/></table:table>{_Q}', "document"),
    _writer("lists in lists", _LIST * 120 + _Q, "document"),
    _writer("lists without end", lambda: _LIST * 20_000 + _Q, "limit"),
    _writer("notes in notes", "<text:p>a<text:note><text:note-body>" * 60 + _Q, "document"),
    _writer("sections in sections", "<text:section text:display='none'>" * 200 + _Q, "document"),
    _writer("spans in spans", "<text:p>" + "<text:span>" * 240 + WORDS["en"], "document"),
    _writer("headings beyond all levels", f'<text:h text:outline-level="99999999999999999999">Privacy</text:h>{_Q}', "document"),
    _writer("a list that starts beyond all numbers", f'<text:list text:style-name="N"><text:list-item text:start-value="{"9" * 30}">{_Q}</text:list-item></text:list>', "document"),
    _writer("a level of all levels", _LIST.replace("list>", 'list text:style-name="X">') + _Q, "document", automatic='<text:list-style style:name="X"><text:list-level-style-number text:level="1" style:num-format="i" text:start-value="999999999" text:display-levels="999999999"/></text:list-style>'),
    _writer("styles in a ring", f'<text:p text:style-name="a">{WORDS["en"]}</text:p>', "document", automatic='<style:style style:name="a" style:parent-style-name="b"/><style:style style:name="b" style:parent-style-name="a"/>'),
    _writer("a million paragraphs", lambda: _Q + "<text:p/>" * 1_000_001, "document"),
    _writer("changes without end", lambda: "<text:tracked-changes>" + "<text:p>a</text:p>" * 50_000 + f"</text:tracked-changes>{_Q}", "document"),
    _writer("pictures of other files", f'{_Q}<draw:frame><draw:image href="{CANARY}"/><draw:object href="file:///etc/passwd"/><draw:image href="http://192.0.2.1/a"/></draw:frame>', "document"),
    *(
        of_bytes(f"odt: {name}", "policy.odt", lambda changed=changed: zipped({**odt_parts(_Q), **changed}), *ends, kept="We collect" if ends == ("document",) else "", gone="root:")
        for name, ends, changed in (
            ("locked", ("locked",), {"META-INF/manifest.xml": "<m><manifest:encryption-data/></m>"}),
            ("a document type that grows", ("damaged",), {"content.xml": odf_part("document-content", _Q).replace("?>", "?>" + _GROW)}),
            ("a document type of a file", ("damaged",), {"content.xml": odf_part("document-content", "<office:body><office:text><text:p>&d;</text:p></office:text></office:body>").replace("?>", "?>" + _OUT)}),
            ("styles that are noise", ("document",), {"styles.xml": bytes(range(256)) * 40}),
            ("a manifest of 70 MB", ("limit", "document"), {"META-INF/manifest.xml": b" " * 70_000_000}),
            ("another type", ("format",), {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
            ("no text in it", ("damaged", "format"), {"content.xml": ""}),
        )
    ),
)  # fmt: skip
CASES = (
    *_ZIPS,
    *_DOCX,
    *_ODT,
    *damaged("docx", "policy.docx", lambda: docx(PARAS)),
    *damaged("odt", "policy.odt", lambda: odt(PARAS)),
    *damaged("docx text", "policy.docx", lambda: _part("word/document.xml", docx), _as_text_of_word),
    *damaged("odt text", "policy.odt", lambda: _part("content.xml", odt), _as_text_of_writer),
)
