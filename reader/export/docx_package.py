"""The parts of a Word document around its words (styles, lists, properties), and the archive of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from reader.export.docx_words import xml_text
from reader.export.html_style import COLOURS

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
LISTS = {
    "watch": (1, "!", "9A4A00"), "good": (2, "+", "1E6B3A"), "neutral": (3, "\u2013", "4A5A70"),
    "stated": (4, "\u2713", "1E6B3A"), "vague": (5, "\u2248", "4A5A70"), "not_found": (6, "?", "9A4A00"),
}  # fmt: skip
"""The list of each tone and of each answer: its number, its sign, its colour."""

_PARTS = ("document", "styles", "numbering", "settings", "footer")
_STYLES = (  # id, kind, name, based on, next, properties of the paragraph, of the run
    ("Title", "Title", "Normal", '<w:spacing w:after="80"/>', '<w:b/><w:sz w:val="44"/>'),
    ("Heading1", "heading 1", "Normal", '<w:keepNext/><w:spacing w:before="480" w:after="120"/>'
     '<w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="32"/>'),
    ("Heading2", "heading 2", "Normal", '<w:keepNext/><w:spacing w:before="320" w:after="80"/>'
     '<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="26"/>'),
    ("Heading3", "heading 3", "Normal", '<w:keepNext/><w:spacing w:before="240" w:after="60"/>'
     '<w:outlineLvl w:val="2"/>', '<w:b/><w:sz w:val="22"/>'),
    ("ListBullet", "List Bullet", "Normal", "<w:contextualSpacing/>", ""),
    ("Quote", "Quote", "Normal", '<w:ind w:left="340"/>', '<w:color w:val="5C6470"/>'),
    ("Small", "Small", "Normal", '<w:spacing w:after="40"/>', '<w:color w:val="5C6470"/><w:sz w:val="18"/>'),
    ("Beneath", "Beneath", "Small", '<w:ind w:left="400"/>', ""),
    ("Cell", "Cell", "Normal", '<w:spacing w:before="40" w:after="40"/>', '<w:sz w:val="20"/>'),
    ("LetterHead", "Letter Head", "Normal", '<w:spacing w:after="20"/><w:ind w:left="4700"/>', ""),
    ("LetterItem", "Letter Item", "Normal", '<w:ind w:left="567" w:hanging="397"/>', ""),
)  # fmt: skip


def package(
    body: str, *, title: str, about: str, subject: str, language: str, day: str, author: str = "Aiqyn"
) -> bytes:
    """Return the archive of a document whose body is ``body``; the same bytes for the same words."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            ("officeDocument", "word/document.xml"),
            ("extended-properties", "docProps/app.xml"),
            core="docProps/core.xml",
        ),
        "docProps/app.xml": HEAD + f'<Properties xmlns="{R.replace("relationships", "extended-properties")}">'
        "<Application>Aiqyn</Application></Properties>",
        "docProps/core.xml": _core(title, about, subject, language, day, author),
        "word/document.xml": f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}{_PAGE}'
        "</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(*((part, f"{part}.xml") for part in _PARTS[1:])),
        "word/styles.xml": _styles(language),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": f'{HEAD}<w:settings xmlns:w="{W}"><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>",
        "word/footer.xml": f'{HEAD}<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Small"/>'
        '<w:jc w:val="right"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        "</w:p></w:ftr>",
    }
    return _zipped(parts)


_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" '
    'w:gutter="0"/></w:sectPr>'
)


def _zipped(parts: Mapping[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode("utf-8"))
    return made.getvalue()


def _content_types() -> str:
    kinds = {f"/word/{part}.xml": f"{KINDS}.{part}+xml" for part in _PARTS}
    kinds["/word/document.xml"] = f"{KINDS}.document.main+xml"
    kinds["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    kinds["/docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    rows = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def _relationships(*rows: tuple[str, str], core: str = "") -> str:
    """Return relations inside the archive; none leads out of it."""
    found = [(f"{R}/{kind}", target) for kind, target in rows]
    found += [(f"{PACKAGE}/relationships/metadata/core-properties", core)] if core else []
    items = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(found, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def _core(title: str, about: str, subject: str, language: str, day: str, author: str) -> str:
    words = (
        ("dc:title", title),
        ("dc:subject", subject),
        ("dc:creator", author),
        ("dc:description", about),
        ("dc:language", language),
    )
    said = "".join(f"<{tag}>{escape(xml_text(text))}</{tag}>" for tag, text in words)
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{said}'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created></cp:coreProperties>'
    )


def _styles(language: str) -> str:
    fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'
    named = "".join(
        f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        f'<w:next w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
        for style, name, base, paragraph, run in _STYLES
    )
    border = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="DCD7CD"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="22"/>'
        f'<w:lang w:val="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"</w:style>{named}"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>'
        '<w:color w:val="12606B"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="Clauses"><w:name w:val="Clauses"/><w:tblPr>'
        f'<w:tblBorders>{border}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/>'
        '<w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>'
    )


def _numbering() -> str:
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{sign}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="300"/></w:pPr>'
        f'<w:rPr><w:b/><w:color w:val="{colour}"/></w:rPr></w:lvl></w:abstractNum>'
        for number, sign, colour in LISTS.values()
    )
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number, _, _ in LISTS.values()
    )
    return f'{HEAD}<w:numbering xmlns:w="{W}">{abstract}{numbers}</w:numbering>'


def tint(category: str) -> str:
    """Return the light ground of a category as Word writes colours."""
    return COLOURS[category][0][1].removeprefix("#").upper()
