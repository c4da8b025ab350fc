"""Word documents: structure as the file says it, and the numbers that Word prints but does not write."""

from collections.abc import Callable

import pytest
from document_writers import Para, docx, docx_parts, word_part, zipped

from reader.core.errors import DocumentError
from reader.core.model import BlockKind, Document
from reader.formats import read_bytes

Sound = Callable[[Document], Document]


def paragraph(words: str, properties: str = "", run: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{words}</w:t></w:r></w:p>"


def document(body: str, **parts: str) -> bytes:
    named = {f"word/{name}.xml": word_part(name, content) for name, content in parts.items()}
    return zipped({**docx_parts(body), **named})


def lines(data: bytes, sound: Sound) -> list[str]:
    found = sound(read_bytes(data, name="a.docx"))
    assert found.format == "docx"
    return [found.slice(block.span) for block in found.blocks]


def codes(found: Document) -> list[str]:
    return [notice.code for notice in found.notices]


def test_structure_is_kept(sound: Sound) -> None:
    paras = [
        Para(("Құпиялық саясаты",), heading=1),
        Para(("Жалпы ережелер",), heading=2, number=1),
        Para(("Біз деректерді жинаймыз:",), number=2, note="Заң бойынша."),
        Para(("аты-жөні;",), bullet=True),
        Para(("бірінші жол", "екінші жол"), bold=True),
        Para(cells=("Дерек", "Мақсат")),
        Para(cells=("телефон", "байланыс")),
    ]
    found = sound(read_bytes(docx(paras), name="unnamed"))
    assert [found.slice(block.span) for block in found.blocks] == [
        "Құпиялық саясаты",
        "1. Жалпы ережелер",
        "1.1. Біз деректерді жинаймыз:[1]",
        "[1] Заң бойынша.",
        "• аты-жөні;",
        "бірінші жол",
        "екінші жол",
        "Дерек\tМақсат",
        "телефон\tбайланыс",
    ]
    kinds = [(block.kind, block.level, block.emphasised) for block in found.blocks]
    assert kinds[:2] == [(BlockKind.HEADING, 1, False), (BlockKind.HEADING, 2, False)]
    assert kinds[2:5] == [
        (BlockKind.ITEM, 2, False),
        (BlockKind.PARAGRAPH, 0, False),
        (BlockKind.ITEM, 1, False),
    ]
    assert kinds[5:7] == [(BlockKind.PARAGRAPH, 0, True)] * 2
    assert found.title == "Құпиялық саясаты"
    assert found.text.endswith("екінші жол\n\nДерек\tМақсат\nтелефон\tбайланыс")
    assert found.notices == ()


LEVELS = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="russianLower"/><w:lvlText w:val="%3)"/><w:lvlRestart w:val="0"/>'
    "</w:lvl>"
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def listed(num: int, level: int) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return paragraph("сөз", numbering)


def test_automatic_numbers_are_those_that_word_prints(sound: Sound) -> None:
    order = [(1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (1, 0), (7, 0), (0, 0)]
    found = lines(document("".join(listed(*one) for one in order), numbering=LEVELS), sound)
    expected = "IV) | 4.1 | а) | 4.2 | б) | V) | 5.1 | I) | II) | III) | |"
    assert [line.removesuffix("сөз").strip() for line in found] == [
        one.strip() for one in expected.split("|")
    ]


def test_numbering_that_a_style_brings(sound: Sound) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="Мой"/><w:basedOn w:val="a"/></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="1"><w:pStyle w:val="a"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="§ %2."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    )
    body = "".join(paragraph("Бап", f'<w:pStyle w:val="{style}"/>') for style in "aab")
    body += paragraph("Бап", '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    found = sound(read_bytes(document(body, styles=styles, numbering=numbering)))
    assert found.text.split("\n\n") == ["§ 1. Бап", "§ 2. Бап", "§ 3. Бап", "Бап"]
    assert {block.level for block in found.blocks} == {2}


def test_a_title_stands_over_the_headings(sound: Sound) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 1"/></w:style>'
    )
    body = paragraph("Атауы", '<w:pStyle w:val="t"/>') + paragraph("Бөлім", '<w:pStyle w:val="h"/>')
    body += paragraph("Мәтін.") + paragraph("Тағы", '<w:outlineLvl w:val="1"/>')
    found = sound(read_bytes(document(body, styles=styles)))
    assert [block.level for block in found.blocks] == [1, 2, 0, 3]
    assert found.title == "Атауы"


def test_what_is_left_out_is_said(sound: Sound) -> None:
    contents = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{paragraph('Мазмұны 1')}</w:sdtContent></w:sdt>"
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> TOC \\o "1-3"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Бөлім 2</w:t></w:r></w:p>'
        '<w:p><w:r><w:t>Бөлім 3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    edits = "<w:p><w:del><w:r><w:delText>ескі</w:delText></w:r></w:del>"
    edits += "<w:ins><w:r><w:t>жаңа</w:t></w:r></w:ins></w:p>"
    parts = docx_parts(contents + paragraph("Мәтін.") + edits)
    parts["word/header1.xml"] = word_part("hdr", paragraph("Колонтитул"))
    found = sound(read_bytes(zipped(parts)))
    assert found.text == "Мәтін.\n\nжаңа"
    assert codes(found) == ["notice.contents", "notice.edits", "notice.running"]


def test_hidden_words_are_shown_and_counted(sound: Sound) -> None:
    body = paragraph("Көрінбейді", run="<w:vanish/>") + paragraph("Ақ", run='<w:color w:val="FFFFFF"/>')
    body += paragraph("Ақ", run='<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')
    found = sound(read_bytes(document(body)))
    assert found.text == "Көрінбейді\n\nАқ\n\nАқ"
    assert [(notice.code, notice.params) for notice in found.notices] == [("notice.hidden", {"count": 12})]


def test_fields_boxes_and_signs(sound: Sound) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('Терезе')}</w:txbxContent></w:pict></w:r>"
    body = (
        '<w:p><w:r><w:t>Бет </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>сайт</w:t></w:r>'
        f'<w:r><w:fldChar w:fldCharType="end"/></w:r>{box}<w:r><w:tab/><w:t>ша</w:t><w:noBreakHyphen/>'
        '<w:softHyphen/><w:sym w:char="F0B7"/><w:sym w:char="zz"/></w:r></w:p>'
    )
    assert lines(document(body), sound) == ["Терезе", "Бет сайт ша\u2011•"]


def test_the_letters_of_a_formula_are_read(sound: Sound) -> None:
    space = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    sum_of = "".join(f"<m:r><m:t>{sign}</m:t></m:r>" for sign in ("S", "=", "12a"))
    body = f"<w:p><w:r><w:t>Сома </w:t></w:r><m:oMath {space}>{sum_of}</m:oMath></w:p>"
    assert lines(document(body), sound) == ["Сома S=12a"]


def test_tables_that_only_arrange_are_no_rows(sound: Sound) -> None:
    def cell(content: str) -> str:
        return f"<w:tc>{content}</w:tc>"

    inner = f"<w:tbl><w:tr>{cell(paragraph('а'))}{cell(paragraph('б'))}</w:tr></w:tbl>"
    rows = (
        f"<w:tr>{cell(paragraph('Ұзын ' * 500))}{cell(paragraph('екі'))}</w:tr>"
        f"<w:tr>{cell(paragraph('бір') + paragraph('екі'))}{cell(inner)}</w:tr>"
        f"<w:tr>{cell(paragraph('жалғыз'))}{cell('<w:p/>')}</w:tr>"
    )
    found = lines(document(f"<w:tbl>{rows}</w:tbl>"), sound)
    assert found[1:] == ["екі", "бір екі\tа б", "жалғыз"]


@pytest.mark.parametrize("part", ["styles", "numbering", "footnotes"])
def test_a_damaged_part_costs_that_part_alone(part: str, sound: Sound) -> None:
    parts = docx_parts(paragraph("Мәтін."))
    parts[f"word/{part}.xml"] = parts[f"word/{part}.xml"][:-9]
    found = sound(read_bytes(zipped(parts)))
    assert found.text == "Мәтін."
    assert [(one.code, one.params) for one in found.notices] == [
        ("notice.parts", {"count": 1, "name": f"{part}.xml"})
    ]


def test_a_text_that_breaks_off_is_kept_as_far_as_it_goes(sound: Sound) -> None:
    parts = docx_parts(paragraph("Бірінші.") + "<w:p><w:r><w:t>Екін</w:t>")
    found = sound(read_bytes(zipped(parts)))
    assert found.text == "Бірінші.\n\nЕкін"
    assert codes(found) == ["notice.parts"]
    parts["word/document.xml"] = "<w:document"
    with pytest.raises(DocumentError):
        read_bytes(zipped(parts))
