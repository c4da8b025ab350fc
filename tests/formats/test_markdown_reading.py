"""Markdown: blocks as printed, HTML dropped, and bombs read as plain text."""

import time
from collections.abc import Callable

import pytest

from reader.core.model import Document
from reader.formats import read_bytes

Sound = Callable[[Document], Document]


def markdown(text: str) -> Document:
    return read_bytes(text.encode(), name="policy.md")


def kinds(text: str) -> list[tuple[str, int, str]]:
    document = markdown(text)
    return [(block.kind.value, block.level, document.slice(block.span)) for block in document.blocks]


def test_a_whole_policy(sound: Sound) -> None:
    document = sound(
        markdown(
            "# Саясат\n\nБіз **атыңызды**\nсақтаймыз.  \nСатпаймыз.\n\n## 1. Құқық\n\n"
            "- көру\n- [өшіру](https://x.test)\n"
            "  - бірден\n\n3. үш\n3. төрт\n\n| Дерек | Мерзім |\n|---|---|\n| Аты | 1 жыл |\n\n"
            "> Дәйексөз\n\n---\n\n**Қалың**\n"
        )
    )
    assert document.text == (
        "Саясат\n\nБіз атыңызды сақтаймыз.\nСатпаймыз.\n\n1. Құқық\n\n"
        "• көру\n• өшіру\n• бірден\n3. үш\n4. төрт\n\n"
        "Дерек — Мерзім\nАты — 1 жыл\n\nДәйексөз\n\nҚалың"
    )
    assert [(block.kind.value, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("paragraph", 0),
        ("heading", 2),
        ("item", 1),
        ("item", 1),
        ("item", 2),
        ("item", 1),
        ("item", 1),
        ("paragraph", 0),
        ("paragraph", 0),
        ("paragraph", 0),
        ("paragraph", 0),
    ]
    assert [block.emphasised for block in document.blocks] == [False] * 12 + [True]
    assert (document.title, document.format, document.encoding) == ("Саясат", "markdown", "utf-8")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1) бір\n2) екі", [("item", 1, "1) бір"), ("item", 1, "2) екі")]),
        ("- 2.1 бір", [("item", 1, "2.1 бір")]),
        (
            "- бір\n\n  жалғасы\n\n- екі",
            [("item", 1, "• бір"), ("paragraph", 0, "жалғасы"), ("item", 1, "• екі")],
        ),
        ("Тақырып\n=====\nмәтін", [("heading", 1, "Тақырып"), ("paragraph", 0, "мәтін")]),
        ("сөз " * 60 + "\n---", [("paragraph", 0, ("сөз " * 60).strip())]),
        ("1. ## Тақырып", [("heading", 2, "1. Тақырып")]),
        ("- ## Тақырып", [("heading", 2, "Тақырып")]),
        ("<h3 id=x>Тақырып</h3>", [("heading", 3, "Тақырып")]),
        (
            '<div align="center">\n\nбір<br>екі <b>үш</b>\n</div>',
            [("paragraph", 0, "бір"), ("paragraph", 0, "екі үш")],
        ),
        ("| а | б<br>в |\n|-|-|", [("paragraph", 0, "а — б в")]),
        ("<Компания> мен <Company Name>", [("paragraph", 0, "<Компания> мен <Company Name>")]),
        ("5 < 7 және `код` пен \\* белгісі", [("paragraph", 0, "5 < 7 және код пен * белгісі")]),
        ("бір ![сурет](x.png) екі", [("paragraph", 0, "бір екі")]),
        ("<https://x.test/> [a](javascript:b)", [("paragraph", 0, "https://x.test/ [a](javascript:b)")]),
        (
            "    шегініс\n\n```\nкод\n\nжол\n```",
            [("paragraph", 0, "шегініс"), ("paragraph", 0, "код"), ("paragraph", 0, "жол")],
        ),
        (
            "бір <!-- жоқ\n\nжоқ --> екі <SCRIPT>\nжоқ()</script>үш",
            [("paragraph", 0, "бір  екі үш".replace("  ", " "))],
        ),
        ("бір <!-- ашық", [("paragraph", 0, "бір <!-- ашық")]),
    ],
)
def test_pieces(text: str, expected: list[tuple[str, int, str]], sound: Sound) -> None:
    sound(markdown(text))
    assert kinds(text) == expected


def test_front_matter_is_no_text_but_names_the_title() -> None:
    document = markdown('---\nlayout: page\ntitle: "Құпиялық"\n---\nМәтін')
    assert (document.text, document.title) == ("Мәтін", "Құпиялық")
    assert markdown("---\nбір\n\nекі").text == "бір\n\nекі"
    assert markdown("## Екі\n\n# Бір").title == "Бір"
    assert markdown("## Екі").title == ""


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "kz1048", "windows-1251"])
def test_encodings(codec: str) -> None:
    text = (
        "# Саясат\n\nБиз атыңызды сактайбыз." if codec != "windows-1251" else "# Политика\n\nМы храним имя."
    )
    document = read_bytes(text.encode(codec), name="a.md")
    assert document.text == text.removeprefix("# ")


@pytest.mark.parametrize(
    "bomb",
    [
        "![[]()" * 60_000,
        "[" * 100_000,
        "[a](" * 20_000,
        "**a *b " * 10_000,
        "a]" * 300_000,
        ">" * 150 + "word",
        "".join("  " * depth + "- a\n" for depth in range(300)),
        "- a\n" * 60_000,
        "сөз " * 600_000,
        "[a]: x\n" * 90_000,
    ],
)
def test_bombs_are_read_as_plain_text(bomb: str, sound: Sound) -> None:
    started = time.process_time()
    document = sound(markdown("word\n\n" + bomb))
    assert time.process_time() - started < 5
    assert [notice.code for notice in document.notices] == ["notice.plain"]
    assert document.notices[0].params == {"format": "markdown"}
    assert document.format == "text"
    assert "".join(document.text.split()) == "".join(("word\n\n" + bomb).split())


@pytest.mark.parametrize(
    "text",
    [
        "![[]()" * 3_000,
        "`".join("`" * n for n in range(200)),
        "*a_ " * 5_000,
        ">" * 90 + "a",
        "- " * 5_000 + "a",
        "<a " * 5_000,
    ],
)
def test_small_oddities_end_soon(text: str, sound: Sound) -> None:
    started = time.process_time()
    sound(markdown("word\n\n" + text))
    assert time.process_time() - started < 5
