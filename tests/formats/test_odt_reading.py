"""OpenDocument texts: structure, the numbers of lists and headings, and what is left out."""

from collections.abc import Callable

import pytest
from document_writers import Para, odf_part, odt, odt_parts, zipped

from reader.core.errors import DocumentError, EmptyDocument, LimitExceeded, Protected
from reader.core.model import BlockKind, Document
from reader.formats import read_bytes

Sound = Callable[[Document], Document]


def read(body: str, sound: Sound, *, automatic: str = "", styles: str = "") -> Document:
    parts = odt_parts(body, automatic=automatic)
    found = sound(read_bytes(zipped({**parts, "styles.xml": odf_part("document-styles", styles)})))
    assert found.format == "odt"
    return found


def item(words: str, *, style: str = "N", rest: str = "", attributes: str = "") -> str:
    name = f' text:style-name="{style}"' if style else ""
    inside = f"<text:list-item><text:p>{words}</text:p>{rest}</text:list-item>"
    return f"<text:list{name}{attributes}>{inside}</text:list>"


def test_structure_is_kept(sound: Sound) -> None:
    paras = [
        Para(("Купуялык саясаты",), heading=1),
        Para(("Жалпы жоболор",), heading=2, number=1),
        Para(("Биз маалымат чогултабыз:",), number=2, note="Мыйзам боюнча."),
        Para(("аты-жөнү;",), bullet=True),
        Para(("биринчи сап", "экинчи сап"), bold=True),
        Para(cells=("Маалымат", "Максат")),
        Para(cells=("телефон", "байланыш")),
    ]
    found = sound(read_bytes(odt(paras), name="a.txt"))
    assert [found.slice(block.span) for block in found.blocks] == [
        "Купуялык саясаты",
        "1. Жалпы жоболор",
        "1.1. Биз маалымат чогултабыз:[1]",
        "[1] Мыйзам боюнча.",
        "• аты-жөнү;",
        "биринчи сап",
        "экинчи сап",
        "Маалымат\tМаксат",
        "телефон\tбайланыш",
    ]
    assert [(block.kind, block.level) for block in found.blocks[:5]] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.ITEM, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.ITEM, 1),
    ]
    assert [block.emphasised for block in found.blocks[5:7]] == [True, True]
    assert (found.title, found.notices) == ("Купуялык саясаты", ())


def test_lists_count_as_they_are_printed(sound: Sound) -> None:
    inner = "<text:list><text:list-item><text:p>б</text:p></text:list-item></text:list>"
    body = (
        item("а", rest=inner + inner, attributes=' xml:id="one"')
        + item("в", attributes=' text:continue-list="one"')
        + item("г")
        + item("д", attributes=' text:continue-numbering="true"', rest="<text:p>е</text:p>")
        + '<text:list text:style-name="N"><text:list-header><text:p>ж</text:p></text:list-header>'
        '<text:list-item text:start-value="7"><text:p>з</text:p></text:list-item></text:list>'
        + item("и", style="unknown")
    )
    assert read(body, sound).text.split() == (
        "1. а 1.1. б 1.1. б 2. в 1. г 2. д е ж 7. з и".split()  # noqa: SIM905 - as it is printed
    )


def entries(*items: str, attributes: str = "", style: str = ' text:style-name="N"') -> str:
    """Return a list; an item that begins with "<" is one as it stands."""
    made = (
        one if one.startswith("<") else f"<text:list-item><text:p>{one}</text:p></text:list-item>"
        for one in items
    )
    return f"<text:list{style}{attributes}>{''.join(made)}</text:list>"


GOES_ON = ' text:continue-numbering="true"'
NAMED, AFTER_IT = ' xml:id="n"', ' text:continue-list="n"'
SUB, AFTER_SUB = entries("б", "в", style=""), entries("г", style="")


@pytest.mark.parametrize(
    ("body", "printed"),  # as LibreOffice 7.4 prints the same bodies
    [
        (entries("а", "б") + "<text:p>м</text:p>" + entries("в", attributes=GOES_ON), "1. а 2. б м 3. в"),
        (entries("а") + entries("х") + entries("б", attributes=GOES_ON), "1. а 1. х 2. б"),
        (entries("а") + item("х", style="P") + entries("б", attributes=GOES_ON), "1. а х 1. б"),
        (entries("а", attributes=NAMED) + entries("х") + entries("б", attributes=AFTER_IT), "1. а 1. х 2. б"),
        (entries("а") + entries("б", attributes=AFTER_IT + GOES_ON), "1. а 1. б"),
        (entries("а", f"<text:list-item>{SUB}</text:list-item>", "д"), "1. а 1.1. б 1.2. в 2. д"),
        (
            entries("а", f"<text:list-item>{SUB}</text:list-item>", attributes=NAMED)
            + entries(f"<text:list-item>{AFTER_SUB}</text:list-item>", "д", attributes=AFTER_IT),
            "1. а 1.1. б 1.2. в 1.3. г 2. д",
        ),
        (entries("а", f"<text:list-item>{SUB}{AFTER_SUB}</text:list-item>"), "1. а 1.1. б 1.2. в 1.1. г"),
        (
            entries(
                "а",
                f"<text:list-header>{SUB}</text:list-header>",
                f"<text:list-header>{AFTER_SUB}</text:list-header>",
            ),
            "1. а 1.1. б 1.2. в 1.3. г",
        ),
        (entries(f"<text:list-item>{SUB}</text:list-item>", "д"), "1.1. б 1.2. в 2. д"),
    ],
)
def test_numbers_go_on_over_lists(sound: Sound, body: str, printed: str) -> None:
    assert read(body, sound).text.split() == printed.split()


def test_a_list_in_a_note_does_not_come_between(sound: Sound) -> None:
    note = f"<text:p>м<text:note><text:note-body>{entries('х')}</text:note-body></text:note></text:p>"
    found = read(entries("а") + note + entries("б", attributes=GOES_ON), sound)
    assert found.text.split("\n")[-1] == "2. б"


def test_headings_are_numbered_by_the_outline(sound: Sound) -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" '
        'style:num-prefix="§ " style:num-suffix="."/><text:outline-level-style text:level="2" '
        'style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:outline-style>'
        '<style:style style:name="Plain" style:list-style-name=""/>'
    )
    heads = "".join(
        f'<text:h text:outline-level="{level}" text:style-name="{style}">Бөлүм</text:h>'
        for level, style in ((1, ""), (2, ""), (1, "Plain"), (1, ""))
    )
    found = read(heads, sound, styles=outline)
    assert found.text.split("\n\n") == ["§ I. Бөлүм", "I.a) Бөлүм", "Бөлүм", "§ II. Бөлүм"]


def test_what_is_left_out_is_said(sound: Sound) -> None:
    body = (
        "<text:tracked-changes><text:p>эски</text:p></text:tracked-changes>"
        "<text:table-of-content><text:index-body><text:p>Мазмуну</text:p></text:index-body></text:table-of-content>"
        "<text:p>Текст<office:annotation><text:p>эскертүү</text:p></office:annotation>.</text:p>"
    )
    styles = (
        '<office:automatic-styles><style:style style:name="B"/></office:automatic-styles>'
        "<office:master-styles><style:master-page><style:footer><text:p>3-барак</text:p></style:footer>"
        "</style:master-page></office:master-styles>"
    )
    found = read(body, sound, styles=styles)
    assert found.text == "Текст."
    assert [one.code for one in found.notices] == ["notice.edits", "notice.contents", "notice.running"]


def test_hidden_words_are_shown_and_counted(sound: Sound) -> None:
    automatic = (
        '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
        '<style:style style:name="W"><style:text-properties fo:color="#FFFFFF"/></style:style>'
    )
    body = (
        '<text:p>Ачык <text:span text:style-name="H">жашыруун</text:span></text:p>'
        '<text:p text:style-name="W">ак</text:p>'
        '<text:section text:display="none"><text:p>бөлүм</text:p></text:section>'
    )
    found = read(body, sound, automatic=automatic)
    assert found.text == "Ачык жашыруун\n\nак\n\nбөлүм"
    assert [(one.code, one.params) for one in found.notices] == [("notice.hidden", {"count": 15})]


@pytest.mark.parametrize(
    "body",
    [
        '<text:p>а<text:s text:c="400000000"/>б</text:p>',
        '<text:p>а<text:s text:c="99999999999999999999"/>б</text:p>',
        "<text:p>а<text:tab/><text:s/>б</text:p>",
    ],
)
def test_a_space_is_a_space_however_often(body: str, sound: Sound) -> None:
    assert read(body, sound).text == "а б"


def test_repeated_rows_and_cells_stand_once(sound: Sound) -> None:
    cell = '<table:table-cell table:number-columns-repeated="400000000"><text:p>а</text:p></table:table-cell>'
    covered = "<table:covered-table-cell><text:p>жок</text:p></table:covered-table-cell>"
    row = f'<table:table-row table:number-rows-repeated="400000000">{cell}{covered}{cell}</table:table-row>'
    assert read(f"<table:table>{row}</table:table>", sound).text == "а\t\tа"


def test_styles_in_a_ring_end(sound: Sound) -> None:
    ring = (
        '<style:style style:name="a" style:parent-style-name="b"/>'
        '<style:style style:name="b" style:parent-style-name="a"/>'
    )
    assert read('<text:p text:style-name="a">сөз</text:p>', sound, styles=ring).text == "сөз"


def test_a_locked_file_is_named() -> None:
    parts = {**odt_parts("<text:p>а</text:p>"), "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>"}
    with pytest.raises(Protected) as caught:
        read_bytes(zipped(parts))
    assert caught.value.params["name"] == "ODT"


def test_a_text_that_breaks_off_in_a_word_is_kept_to_there(sound: Sound) -> None:
    found = sound(read_bytes(zipped(odt_parts("<text:p>Бүтүн сөз жана жарым"))))
    assert found.text == "Бүтүн сөз жана жарым"


def test_damage_and_depth(sound: Sound) -> None:
    parts = odt_parts("<text:p>Бүтүн.</text:p><text:p>а<text:note><text:note-body><text:p>б</text:p>")
    found = sound(read_bytes(zipped(parts)))
    assert found.text == "Бүтүн.\n\nа[1]\n\n[1] б"
    assert found.notices[0].params == {"count": 1, "name": "content.xml"}
    with pytest.raises(LimitExceeded):
        read_bytes(zipped(odt_parts("<text:list>" * 300)))
    with pytest.raises(DocumentError):
        read_bytes(zipped({**parts, "content.xml": "<!DOCTYPE a>" + parts["content.xml"][38:]}))


def test_a_template_of_styles_alone_is_empty_and_one_that_lost_its_text_is_damaged() -> None:
    parts = odt_parts("")
    manifest = parts.pop("META-INF/manifest.xml")
    del parts["content.xml"]
    parts["mimetype"] += "-template"
    own = manifest.replace("content.xml", "settings.xml")
    with pytest.raises(EmptyDocument):
        read_bytes(zipped({**parts, "META-INF/manifest.xml": own}))
    for changed in (
        {"META-INF/manifest.xml": manifest},
        {"META-INF/manifest.xml": own, "styles.xml": parts["styles.xml"][:-9]},
        {},
    ):
        with pytest.raises(DocumentError) as caught:
            read_bytes(zipped({**parts, **changed}))
        assert caught.value.reason == "damaged"
