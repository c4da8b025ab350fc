"""Books: the order of the spine, one bad part among good ones, locks, and pages written as XML."""

from collections.abc import Callable

import pytest
from document_writers import Para, zipped
from page_writers import book, epub, html

from reader.core.errors import DocumentError, Protected
from reader.core.model import BlockKind, Document
from reader.formats import limits, read_bytes

Sound = Callable[[Document], Document]
LOCK = (
    '<encryption xmlns:e="urn:e"><e:EncryptedData><e:CipherData><e:CipherReference URI="{0}"/></e:CipherData>'
    "</e:EncryptedData></encryption>"
)


def page(words: str) -> str:
    return html([Para((words,))])


def test_structure_is_kept(sound: Sound) -> None:
    paras = [
        Para(("Құпиялық саясаты",), heading=1),
        Para(("Біз деректерді жинаймыз:",), printed="1.1."),
        Para(("аты-жөні;",), bullet=True),
        Para(("Құқықтар",), heading=1),
        Para(("бірінші жол", "екінші жол"), bold=True),
    ]
    found = sound(read_bytes(epub(paras, title="Саясат"), name="a.zip"))
    assert [found.slice(block.span) for block in found.blocks] == [
        "Құпиялық саясаты",
        "1.1. Біз деректерді жинаймыз:",
        "• аты-жөні;",
        "Құқықтар",
        "бірінші жол",
        "екінші жол",
    ]
    assert [block.kind for block in found.blocks[:4:3]] == [BlockKind.HEADING] * 2
    assert (found.format, found.title, found.notices) == ("epub", "Саясат", ())


def test_the_spine_is_the_order(sound: Sound) -> None:
    parts = book(
        {"a.xhtml": page("бір"), "b.xhtml": page("екі"), "c.xhtml": page("үш")}, spine=["c.xhtml", "a.xhtml"]
    )
    assert sound(read_bytes(zipped(parts))).text == "үш\n\nбір"


@pytest.mark.parametrize(
    "bad", ["../../etc/passwd", "absent.xhtml", "http://[", "b.xhtml?x=%ff", "/a.xhtml", "C:\\a.xhtml"]
)
def test_one_bad_part_does_not_lose_the_others(bad: str, sound: Sound) -> None:
    parts = book({"a.xhtml": page("бір"), "b.xhtml": bytes(range(256)) * 9, "c.xhtml": page("үш")})
    parts["OPS/book.opf"] = str(parts["OPS/book.opf"]).replace("b.xhtml", bad)
    found = sound(read_bytes(zipped(parts)))
    assert found.text == "бір\n\nүш"
    (notice,) = found.notices
    assert (notice.code, notice.params["count"]) == ("notice.parts", 1)


def test_a_part_beyond_the_limits_is_one_bad_part(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.epub.MARKUP_MAX_BYTES", 1_000)
    found = sound(read_bytes(zipped(book({"a.xhtml": page("а" * 2_000), "b.xhtml": page("бір")}))))
    assert found.text == "бір"
    assert found.notices[0].params["name"] == "a.xhtml"


def test_long_books_are_cut(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("epub", "reading"):
        monkeypatch.setattr(f"reader.formats.{module}.TEXT_MAX_CHARACTERS", 100)
    monkeypatch.setattr(limits, "TEXT_MAX_CHARACTERS", 100)
    found = sound(read_bytes(epub([Para(("сөз " * 20,), heading=1) for _ in range(5)])))
    assert len(found.text) <= 100
    assert found.notices[0].code == "notice.cut"


def test_pages_of_xml_close_what_html_leaves_open(sound: Sound) -> None:
    body = '<p><a id="x"/>Бір <i/>екі<br/>үш</p><script src="a"/><p>төрт</p>'
    body += '<aside epub:type="footnote">ескерту</aside>'
    data = f'<?xml version="1.0"?><html><head><title/><style/></head><body>{body}</body></html>'
    assert sound(read_bytes(zipped(book({"a.xhtml": data})))).text == "Бір екі\nүш\n\nтөрт\n\nескерту"


def test_the_table_of_contents_is_left_out_and_said(sound: Sound) -> None:
    parts = book({"nav.xhtml": page("Мазмұны"), "a.xhtml": page("бір")})
    parts["OPS/book.opf"] = str(parts["OPS/book.opf"]).replace('id="i0"', 'id="i0" properties="nav"')
    found = sound(read_bytes(zipped(parts)))
    assert found.text == "бір"
    assert [one.code for one in found.notices] == ["notice.contents"]


def test_contents_that_are_a_page_like_others_are_said_too(sound: Sound) -> None:
    links = "".join(f"<li><a href='c{at}.xhtml'>Бөлім {at}</a></li>" for at in range(5))
    text = "<p>Біз сіздің атыңызды және мекенжайыңызды жинаймыз, оны үш жыл сақтаймыз.</p>"
    found = sound(read_bytes(zipped(book({"a.xhtml": f"<h1>Саясат</h1>{text * 3}<ul>{links}</ul>"}))))
    assert "Бөлім" not in found.text
    assert [one.code for one in found.notices] == ["notice.contents"]


def test_a_locked_book_is_named_but_locked_fonts_are_no_matter(sound: Sound) -> None:
    parts = book({"a.xhtml": page("бір")})
    fonts = {**parts, "META-INF/encryption.xml": LOCK.format("OPS/font.otf")}
    assert sound(read_bytes(zipped(fonts))).text == "бір"
    for text in ("OPS/a.xhtml", "OPS/%61.xhtml"):
        with pytest.raises(Protected) as caught:
            read_bytes(zipped({**parts, "META-INF/encryption.xml": LOCK.format(text)}))
        assert caught.value.params["name"] == "EPUB"


@pytest.mark.parametrize("part", ["META-INF/container.xml", "OPS/book.opf"])
@pytest.mark.parametrize(
    "content", ["", "<a>", "<a/>", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<!DOCTYPE a SYSTEM "x"><a/>']
)
def test_a_book_without_parts_ends_in_a_reason(part: str, content: str) -> None:
    with pytest.raises(DocumentError):
        read_bytes(zipped({**book({"a.xhtml": page("бір")}), part: content}))
