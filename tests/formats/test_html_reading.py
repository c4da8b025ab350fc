"""Saved pages: what is kept, as what, and what is left out."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core.model import BlockKind, Document
from reader.formats import read, read_bytes

Sound = Callable[[Document], Document]
CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "dev"

MENU = "".join(f"<div><a href=/{word}>{word}</a></div>" for word in ("Басты", "Дүкен", "Көмек"))
PROSE = "<p>Біз сіздің телефон нөміріңізді тапсырысты жеткізу үшін ғана пайдаланамыз.</p>"
WORDS = "Біз сіздің телефон нөміріңізді тапсырысты жеткізу үшін ғана пайдаланамыз."


def page(body: str, head: str = "") -> Document:
    return read_bytes(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode())


def lines(body: str) -> list[str]:
    document = page(body)
    return [document.slice(block.span) for block in document.blocks]


def kinds(body: str) -> list[tuple[str, int, str]]:
    document = page(body)
    return [(block.kind.value, block.level, document.slice(block.span)) for block in document.blocks]


def test_a_whole_page(sound: Sound) -> None:
    document = sound(
        page(
            "<header><a href=/>Логотип</a></header><nav><ul><li><a href=/a>Башкы бет</a></ul></nav>"
            "<main><h1>Купуялык саясаты</h1><p>Биз <b>атыңызды</b> сактайбыз.<p>Эч кимге сатпайбыз."
            "<h2>1. Укуктар</h2><ul><li>көрүү<li>өчүрүү</ul></main>"
            "<footer>© Дүкөн</footer><script>var x = '<p>эмес</p>';</script>",
            "<title>Саясат &mdash;\n Дүкөн</title><style>p { color: red }</style>",
        )
    )
    assert document.text == (
        "Купуялык саясаты\n\nБиз атыңызды сактайбыз.\n\nЭч кимге сатпайбыз.\n\n"
        "1. Укуктар\n\n• көрүү\n• өчүрүү"
    )
    assert [(block.kind, block.level) for block in document.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 2),
        (BlockKind.ITEM, 1),
        (BlockKind.ITEM, 1),
    ]
    assert (document.title, document.format, document.encoding) == ("Саясат — Дүкөн", "html", "utf-8")


def test_the_title_may_be_the_first_main_heading() -> None:
    assert page("<h2>Бөлім</h2><h1>Саясат</h1>" + PROSE).title == "Саясат"
    assert page(PROSE).title == ""
    assert page(PROSE + "<svg><title>сурет</title></svg>").title == ""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<ol><li>бір<li>екі</ol>", ["1. бір", "2. екі"]),
        ('<ol start="4" type="a"><li>бір<li value=27>екі<li>үш</ol>', ["d. бір", "aa. екі", "ab. үш"]),
        ('<ol type="I" start=9><li>бір<li>екі</ol>', ["IX. бір", "X. екі"]),
        ('<ol reversed start="2"><li>екі<li>бір</ol>', ["2. екі", "1. бір"]),
        ("<ol><li>2.1 бір<li>а) екі<li>3) үш</ol>", ["2.1 бір", "а) екі", "3) үш"]),
        ("<ol><li>24 сағат ішінде</ol>", ["1. 24 сағат ішінде"]),
        ("<ul><li>– бір<li>екі</ul>", ["– бір", "• екі"]),
        ('<ul style="list-style: none"><li>бір</ul>', ["бір"]),
        ("<ul><li><p>бір</p><p>бірдің жалғасы</p><li>екі</ul>", ["• бір", "бірдің жалғасы", "• екі"]),
        ("<ul><li>бір<ol><li>ішкі</ol>соңы<li>екі</ul>", ["• бір", "1. ішкі", "соңы", "• екі"]),
        ("<ol><li><h3>Тақырып</h3><p>мәтін</ol>", ["1. Тақырып", "мәтін"]),
        ("<li>тізімсіз", ["• тізімсіз"]),
        ("<ol start=99999999999999999999><li>бір</ol>", ["1. бір"]),
    ],
)
def test_lists_have_their_printed_markers(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


def test_list_items_know_their_depth() -> None:
    assert kinds("<ul><li>бір<ul><li>екі</ul></ul>") == [("item", 1, "• бір"), ("item", 2, "• екі")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("бір<br>екі<br/>үш", "бір\nекі\nүш"),
        ("бір<br><br>екі", "бір\n\nекі"),
        ("<p>бір\n  екі</p>\n<p>үш", "бір екі\n\nүш"),
        ("<div>бір<div>екі</div>үш</div>", "бір\n\nекі\n\nүш"),
        ("<pre>бір\n  екі</pre>", "бір\nекі"),
        ("10&nbsp;күн &lt;b&gt; &amp; &#8470; 5 &laquo;А&raquo;", "10\u00a0күн <b> & № 5 «А»"),
        ("құпия&shy;лылық са<wbr>ясаты", "құпиялылық саясаты"),
        ("бір &#13;&#10; екі&#0;&#x2028;үш", "бір екі\ufffd үш"),
        ("a < b, 3<5", "a < b, 3<5"),
        ("<h2>Екі<br>жол</h2>", "Екі жол"),
        ("бір<!-- <p>жоқ --> екі<?php жоқ ?> үш<![CDATA[жоқ]]>", "бір екі үш"),
        ("<custom-part>бір</custom-part><custom-part>екі</custom-part>", "бір\n\nекі"),
        ("<span style='display:block'>бір</span><span>екі</span>", "бір\n\nекі"),
        ("бір</p>екі", "бір\n\nекі"),
    ],
)
def test_the_lines_are_those_of_the_page(body: str, expected: str, sound: Sound) -> None:
    assert sound(page(body)).text == expected


def test_tables_are_read_row_by_row() -> None:
    table = "<table><tr><th>Дерек<th>Мерзім<tr><td>Аты<td><p>1 жыл</p><p>(кейін өшіріледі)</p></table>"
    assert page("<p>Кесте:</p>" + table).text == "Кесте:\n\nДерек — Мерзім\nАты — 1 жыл (кейін өшіріледі)"


def test_a_table_that_arranges_the_page_is_no_table() -> None:
    rows = f"<tr><td><h2>Сол</h2>{PROSE}</td><td><p>Оң</p></td></tr><tr><td></td><td>Жалғыз</td></tr>"
    body = f"<table>{rows}</table>"
    assert lines(body) == ["Сол", WORDS, "Оң", "Жалғыз"]
    nested = "<table><tr><td><table><tr><td>а</td><td>б</td></tr></table></td></tr></table>"
    assert lines(nested) == ["а — б"]


def test_bold_paragraphs_are_marked() -> None:
    body = (
        "<p><b>Толық</b> <strong>қалың:</strong></p><p><b>Жартылай</b> қалың</p>"
        "<p style='font-weight:700'>Стиль</p>"
        "<b><p>Сыртынан</p></b><p><b style='font-weight:normal'>Жоқ</b></p><h2><b>Тақырып</b></h2>"
    )
    document = page(body)
    assert [block.emphasised for block in document.blocks] == [True, False, True, True, False, False]


@pytest.mark.parametrize(
    "extra",
    [
        "<nav>мәзір</nav>",
        "<aside>жарнама</aside>",
        "<footer>© 2026</footer>",
        "<div role='navigation'>мәзір</div>",
        "<p hidden>жасырын</p>",
        "<div aria-hidden=true><p>жасырын</p></div>",
        "<div style='color:red; display : none'>жасырын</div>",
        "<dialog open>сұрақ</dialog>",
        "<div class='cookie-banner'><p>Cookie қабылдайсыз ба?</p><button>Иә</button></div>",
        "<div id='onetrust-banner-sdk'>Cookie</div>",
        "<button>Басу</button>",
        "<select><option>қазақша<option>русский</select>",
        "<textarea>пікір</textarea>",
        "<form><label>Пошта</label><input value='жоқ'></form>",
        "<script>жоқ()</script>",
        "<style>.жоқ{}</style>",
        "<noscript>скрипт керек</noscript>",
        "<template>үлгі</template>",
        "<svg><text>сурет</text></svg>",
        "<iframe src='https://example.test/'>кадр</iframe>",
        "<object data='file:///etc/passwd'>нысан</object>",
        "<img alt='сурет' src='file:///etc/passwd'>",
        MENU,
        "<div><a href=https://a.test/1>Бір</a> <a href='https://a.test/2'>Екі</a> <a href=/3>Үш</a></div>",
    ],
)
def test_what_is_not_the_text_is_left_out(extra: str) -> None:
    assert lines(extra + "<h1>Саясат</h1>" + extra + PROSE + extra + PROSE + extra) == [
        "Саясат",
        WORDS,
        WORDS,
    ]


def test_hidden_words_within_a_line_are_left_out() -> None:
    assert lines("<p>Біз <span hidden>ЖОҚ</span>сақтаймыз<i style='display:none'> да</i>.</p>") == [
        "Біз сақтаймыз."
    ]


def test_links_that_are_content_stay() -> None:
    partners = (
        "<p>Серіктестердің саясаттары:</p><ul><li><a href='https://one.test/privacy'>Бір</a>"
        "<li><a href='https://two.test/privacy'>Екі</a><li><a href='https://three.test/'>Үш</a></ul>"
    )
    expected = ["Серіктестердің саясаттары:", "• Бір", "• Екі", "• Үш"]
    assert lines(PROSE + partners + PROSE) == [WORDS, *expected, WORDS]
    assert lines(PROSE + partners.replace("саясаттары:", "саясаттары") + PROSE)[2:5] == expected[1:]
    contacts = "<p><a href='mailto:help@example.test'>help@example.test</a></p>"
    assert lines(PROSE + contacts) == [WORDS, "help@example.test"]
    sentence = f"<p><a href='/rules'>{WORDS}</a></p>"
    assert len(lines(PROSE + sentence + PROSE)) == 3


def test_a_table_of_contents_is_not_read_twice() -> None:
    contents = (
        "<ul><li><a href='#a'>1. Мақсат</a><li><a href='#b'>Құқық</a><li><a href='#c'>Басқа сөз</a></ul>"
    )
    body = f"<h1>Саясат</h1>{contents}<h2>1. Мақсат</h2>{PROSE}<h2>2. Құқық</h2>{PROSE}"
    assert lines(body) == ["Саясат", "• Басқа сөз", "1. Мақсат", WORDS, "2. Құқық", WORDS]


def test_main_and_article_are_preferred_where_they_hold_the_text() -> None:
    around = "<div><p>Соңғы жаңалықтар</p></div>"
    assert lines(around + f"<main>{PROSE * 3}</main>" + around) == [WORDS] * 3
    assert lines(around + f"<article>{PROSE}</article><article>{PROSE}</article>") == [WORDS] * 2
    assert lines("<main></main>" + PROSE) == [WORDS]
    assert lines("<main><p>Қысқа</p></main>" + PROSE * 2) == ["Қысқа", WORDS, WORDS]
    assert lines("<header><h1>Саясат</h1><p>Ұран</p></header><main>" + PROSE + "</main>") == ["Саясат", WORDS]
    assert lines("<main><header><h1>Саясат</h1></header>" + PROSE + "</main>") == ["Саясат", WORDS]


def test_a_page_that_shows_nothing_is_read_all_the_same() -> None:
    assert lines(f"<div style='visibility:hidden'>{PROSE}</div>") == [WORDS]
    assert lines(f"<nav>{PROSE}</nav>") == [WORDS]
    assert len(lines("<h1>Тізім</h1>" + MENU * 9)) == 28
    assert lines(MENU) == ["Басты", "Дүкен", "Көмек"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h2>Бір<h3>Екі</h3>", [("heading", 2, "Бір"), ("heading", 3, "Екі")]),
        ("<div role=heading aria-level=4>Бір</div>", [("heading", 4, "Бір")]),
        ("<h2><button>Сұрақ?</button></h2>", [("heading", 2, "Сұрақ?")]),
        ("<h1></h1><h2>&nbsp;</h2><p>Мәтін", [("paragraph", 0, "Мәтін")]),
        ("<b><i>бір</b> екі</i>", [("paragraph", 0, "бір екі")]),
        ("<p>а <a href=x>бір<p>екі</a> үш", [("paragraph", 0, "а бір"), ("paragraph", 0, "екі үш")]),
    ],
)
def test_broken_and_unusual_markup(body: str, expected: list[tuple[str, int, str]]) -> None:
    assert kinds(body) == expected


def test_a_paragraph_in_a_heading_tag_is_a_paragraph() -> None:
    assert kinds(f"<h2>{WORDS * 6}</h2>") == [("paragraph", 0, WORDS * 6)]


@pytest.mark.parametrize("codec", ["kz1048", "ptcp154", "utf-16", "utf-8-sig"])
def test_encodings_of_pages(codec: str) -> None:
    text = "<!doctype html><meta charset=windows-1251><p>Өңделетін деректер — Ұялы телефон нөмірі."
    document = read_bytes(text.replace("і", "и").encode(codec))
    assert document.text == "Өңделетин деректер — Ұялы телефон нөмири."


def test_a_declared_encoding_is_heard_where_the_bytes_do_not_tell() -> None:
    data = "<meta charset=iso-8859-9><p>Gizlilik: şifre, değil, ığüşöç".encode("iso8859-9")
    assert read_bytes(data, name="a.html").text == "Gizlilik: şifre, değil, ığüşöç"


@pytest.mark.skipif(not CORPUS.exists(), reason="the real policies are not here")
@pytest.mark.parametrize("suffix", ["html", "md"])
def test_real_pages_keep_their_letters(suffix: str, sound: Sound) -> None:
    paths = sorted(CORPUS.glob(f"*.{suffix}"))
    assert paths
    for path in paths:
        document = sound(read(path))
        expected = [c for c in path.with_suffix(".txt").read_text("utf-8-sig") if c.isalpha()]
        kept = [c for c in document.text if c.isalpha()]
        common = sum(min(kept.count(c), expected.count(c)) for c in set(expected))
        assert common >= 0.99 * len(expected), path.name
        assert len(kept) <= 1.01 * len(expected), path.name
        assert sum(block.kind is BlockKind.HEADING for block in document.blocks) >= 5, path.name


def test_headers_and_footers_of_printed_pages_are_left_out() -> None:
    """A word processor saves them as parts of the page that are named so."""
    page = (
        "<html><body><div title='header'><p>Internal</p></div><h1>Privacy</h1><p>We collect your name.</p>"
        "<div title='footer'><p>Page 2</p></div><div title='note'><p>We keep it.</p></div></body></html>"
    )
    document = read_bytes(page.encode(), name="a.html")
    assert [document.slice(block.span) for block in document.blocks] == [
        "Privacy",
        "We collect your name.",
        "We keep it.",
    ]


@pytest.mark.parametrize("tag", ["button", "label", "summary", "details", "textarea"])
def test_what_stands_on_controls_is_read_where_there_is_nothing_else(tag: str) -> None:
    page = f"<html><body><form><{tag}>We collect your name.</{tag}></form></body></html>"
    assert read_bytes(page.encode(), name="a.html").text == "We collect your name."
    beside = page.replace("<form>", "<p>We keep it.</p><form>")
    kept = read_bytes(beside.encode(), name="a.html").text
    assert ("We collect" in kept) == (tag in {"summary", "details"})


def test_a_part_that_a_button_unfolds_keeps_its_head() -> None:
    page = "<html><button class='accordion'>What we collect</button><div>Your name.</div><button>OK</button>"
    assert read_bytes(page.encode(), name="a.html").text == "What we collect\n\nYour name."


def test_what_was_saved_of_a_shadow_is_read() -> None:
    page = "<html><template shadowrootmode=open><p>We collect it.</p></template><template>x</template>"
    assert read_bytes(page.encode(), name="a.html").text == "We collect it."
