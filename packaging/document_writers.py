"""Small documents of every format that we read, written for tests and measurements: no office program needed.

A document is a list of `Para`; each writer returns the bytes of a file that holds it, with the numbers
of numbered paragraphs left to the format's own automatic numbering.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("manifest", "manifest"),
    )
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_WORD_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    + "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{_WORD}.{part.rstrip("1")}+xml"/>'
        for part in ("styles", "numbering", "footnotes", "settings", "header1", "footer1")
    )
    + "</Types>"
)
_ODF_GOES_ON = ' xml:id="n" text:continue-list="n"'
_ODF_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" '
    'manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)


@dataclass(frozen=True)
class Para:
    """A paragraph: its printed ``lines``, or the ``cells`` of a table's row.

    ``heading`` is 1–6 or 0; ``number`` is the level (from 1) of automatic decimal numbering or 0,
    and ``printed`` what that numbering shows; ``bullet`` makes it an item of a list.
    """

    lines: tuple[str, ...] = ()
    heading: int = 0
    number: int = 0
    printed: str = ""
    bullet: bool = False
    bold: bool = False
    cells: tuple[str, ...] = ()
    note: str = ""


def zipped(parts: Mapping[str, str | bytes], *, stored: Sequence[str] = ()) -> bytes:
    """Return a zip of ``parts`` in their order; those named in ``stored`` are not compressed."""
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            method = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), part, compress_type=method)
    return into.getvalue()


def relations(kinds: Mapping[str, str]) -> str:
    """Return a .rels part: kind -> target."""
    rows = "".join(
        f'<Relationship Id="r{at}" Type="{_OFFICE_RELATION}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(kinds.items())
    )
    return f'<Relationships xmlns="{_PACKAGE_RELATION}">{rows}</Relationships>'


def word_part(root: str, content: str) -> str:
    """Return a part of a Word document with its namespaces."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_W}>{content}</w:{root}>'


def docx_parts(body: str, *, footnotes: str = "") -> dict[str, str]:
    """Return the parts of a Word document around ``body``: headings 1–6, decimal and bullet numbering."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="H{n}"><w:name w:val="heading {n}"/>'
        f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr></w:style>'
        for n in range(1, 7)
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{"".join(f"%{k}." for k in range(1, n + 2))}"/></w:lvl>'
        for n in range(9)
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    kinds = {"styles": "styles.xml", "numbering": "numbering.xml", "footnotes": "footnotes.xml"}
    return {
        "[Content_Types].xml": _WORD_TYPES,
        "_rels/.rels": relations({"officeDocument": "word/document.xml"}),
        "word/document.xml": word_part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": relations(kinds),
        "word/styles.xml": word_part("styles", styles),
        "word/numbering.xml": word_part("numbering", numbering),
        "word/footnotes.xml": word_part("footnotes", footnotes),
    }


def docx(paras: Iterable[Para]) -> bytes:
    """Write a Word document."""
    notes: list[str] = []
    body = _with_tables(paras, lambda one: _docx_para(one, notes), "<w:tbl>", "</w:tbl>", _docx_row)
    footnotes = "".join(
        f'<w:footnote w:id="{at}"><w:p><w:r><w:t>{escape(note)}</w:t></w:r></w:p></w:footnote>'
        for at, note in enumerate(notes, 1)
    )
    return zipped(docx_parts(body, footnotes=footnotes))


def _docx_row(para: Para) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{_docx_para(Para((c,)), [])}</w:tc>" for c in para.cells) + "</w:tr>"


def _docx_para(para: Para, notes: list[str]) -> str:
    style = f'<w:pStyle w:val="H{para.heading}"/>' if para.heading else ""
    level, num = (0, 2) if para.bullet else (para.number - 1, 1)
    listed = para.bullet or para.number
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>' if listed else ""
    bold = "<w:rPr><w:b/></w:rPr>" if para.bold else ""
    runs = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in para.lines)
    note = ""
    if para.note:
        notes.append(para.note)
        note = f'<w:r><w:footnoteReference w:id="{len(notes)}"/></w:r>'
    return f"<w:p><w:pPr>{style}{numbered}</w:pPr><w:r>{bold}{runs}</w:r>{note}</w:p>"


def _with_tables(paras: Iterable[Para], write, opening: str, closing: str, row) -> str:  # type: ignore[no-untyped-def]
    made: list[str] = []
    in_table = False
    for para in paras:
        if bool(para.cells) != in_table:
            made.append(closing if in_table else opening)
            in_table = not in_table
        made.append(row(para) if para.cells else write(para))
    return "".join(made) + (closing if in_table else "")


def odf_part(root: str, content: str) -> str:
    """Return a part of an OpenDocument file with its namespaces."""
    return f'<?xml version="1.0" encoding="UTF-8"?><office:{root}{_ODF}>{content}</office:{root}>'


def odt_parts(body: str, *, automatic: str = "") -> dict[str, str]:
    """Return the parts of an OpenDocument text around ``body``: a bold style B, lists N (1.1.) and U (•)."""
    levels = "".join(
        f'<text:list-level-style-number text:level="{n}" style:num-format="1" style:num-suffix="." '
        f'text:display-levels="{n}"><style:list-level-properties '
        'text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment '
        'text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number>'
        for n in range(1, 10)
    )
    styles = (
        '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/>'
        f'</style:style><text:list-style style:name="N">{levels}</text:list-style>'
        '<text:list-style style:name="U"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
        f"</text:list-style>{automatic}"
    )
    content = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": odf_part("document-content", content),
        "styles.xml": odf_part("document-styles", ""),
        "META-INF/manifest.xml": _ODF_MANIFEST,
    }


def odt(paras: Iterable[Para]) -> bytes:
    """Write an OpenDocument text."""
    paras = list(paras)
    columns = max((len(para.cells) for para in paras), default=0)
    table = f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>'
    body = _with_tables(paras, _odt_para, table, "</table:table>", _odt_row)
    return zipped(odt_parts(body), stored=("mimetype",))


def _odt_row(para: Para) -> str:
    cells = "".join(f"<table:table-cell><text:p>{escape(c)}</text:p></table:table-cell>" for c in para.cells)
    return f"<table:table-row>{cells}</table:table-row>"


def _odt_para(para: Para) -> str:
    words = "<text:line-break/>".join(map(escape, para.lines))
    if para.note:
        words += (
            '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
            f"<text:note-body><text:p>{escape(para.note)}</text:p></text:note-body></text:note>"
        )
    tag = "h" if para.heading else "p"
    outline = f' text:outline-level="{para.heading}"' if para.heading else ""
    bold = ' text:style-name="B"' if para.bold else ""
    made = f"<text:{tag}{outline}{bold}>{words}</text:{tag}>"
    if para.bullet:
        return f'<text:list text:style-name="U"><text:list-item>{made}</text:list-item></text:list>'
    for level in range(para.number, 0, -1):
        name = ' text:style-name="N"' + _ODF_GOES_ON if level == 1 else ""
        made = f"<text:list{name}><text:list-item>{made}</text:list-item></text:list>"
    return made


def rtf(paras: Iterable[Para]) -> bytes:
    """Write an RTF file as word processors do: windows-1251 where it has the letter, else ``\\u``."""
    body = "".join(_rtf_row(one) if one.cells else _rtf_para(one) for one in paras)
    head = r"{\rtf1\ansi\ansicpg1251\uc1{\fonttbl{\f0\fcharset204 Times;}}{\stylesheet{\s0 Normal;}"
    head += "".join(rf"{{\s{n}\outlinelevel{n - 1} heading {n};}}" for n in range(1, 7)) + "}\n"
    return (head + body + "}").encode("ascii")


def _rtf_words(text: str) -> str:
    return "".join(map(_rtf_letter, text))


def _rtf_letter(char: str) -> str:
    if char in "\\{}":
        return "\\" + char
    if char < "\x80":
        return char
    try:
        return f"\\'{char.encode('cp1251')[0]:02x}"
    except UnicodeEncodeError:
        units = char.encode("utf-16-le")
        codes = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
        return "".join(f"\\u{code}?" for code in codes)


def _rtf_para(para: Para) -> str:
    marker = "•" if para.bullet else para.printed
    listed = rf"{{\listtext\pard\plain {_rtf_words(marker)}\tab}}\ls1\ilvl{max(0, para.number - 1)} "
    style = rf"\s{para.heading}\outlinelevel{para.heading - 1} " if para.heading else ""
    note = rf"{{\footnote {_rtf_words(para.note)}}}" if para.note else ""
    words = "\\line ".join(map(_rtf_words, para.lines))
    bold = "\\b " if para.bold else ""
    return rf"\pard\plain {style}{listed if marker else ''}{bold}{words}{note}\par" + "\n"


def _rtf_row(para: Para) -> str:
    return "\\trowd\\pard\\plain\\intbl " + "".join(f"{_rtf_words(c)}\\cell " for c in para.cells) + "\\row\n"
