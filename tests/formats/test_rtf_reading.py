"""RTF: letters of every code page, structure, and files made to hang a reader."""

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from document_writers import Para, rtf

from reader.core.errors import EmptyDocument, LimitExceeded, Undecodable
from reader.core.model import BlockKind, Document
from reader.formats import limits, read_bytes

Sound = Callable[[Document], Document]


def read(body: str, sound: Sound, **choice: str) -> Document:
    head = (
        r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset0 B;}{\f2\fcharset162 C;}}"
    )
    found = sound(read_bytes((head + body + "}").encode("latin-1"), name="a.txt", **choice))
    assert found.format == "rtf"
    return found


def test_structure_is_kept(sound: Sound) -> None:
    paras = [
        Para(("Құпиялық саясаты",), heading=1),
        Para(("Жалпы ережелер",), heading=2, number=1, printed="1."),
        Para(("Біз {деректер} жинаймыз \U0001f512:",), number=2, printed="1.1.", note="Заң бойынша."),
        Para(("аты-жөні;",), bullet=True),
        Para(("бірінші жол", "екінші жол"), bold=True),
        Para(cells=("Дерек", "Мақсат")),
        Para(cells=("телефон", "байланыс")),
        Para(("Соңы.",)),
    ]
    found = sound(read_bytes(rtf(paras)))
    assert [found.slice(block.span) for block in found.blocks] == [
        "Құпиялық саясаты",
        "1. Жалпы ережелер",
        "1.1. Біз {деректер} жинаймыз \U0001f512:[1]",
        "[1] Заң бойынша.",
        "• аты-жөні;",
        "бірінші жол",
        "екінші жол",
        "Дерек\tМақсат",
        "телефон\tбайланыс",
        "Соңы.",
    ]
    assert [(block.kind, block.level) for block in found.blocks[:5]] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.ITEM, 2),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.ITEM, 1),
    ]
    assert [block.emphasised for block in found.blocks[5:8]] == [True, True, False]
    assert (found.title, found.notices) == ("Құпиялық саясаты", ())


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"\'c4\'e5\'f0\'e5\'ea", "Дерек"),
        (r"{\f1 \'e4}\f9\'e4", "дд"),
        (r"{\f2 \'fe}", "ş"),
        ("\xc4\xe5\xf0\xe5\xea", "Дерек"),
        (r"\u1179?\u1187\'3f\u1199 ?", "қңү"),
        (r"\uc2\u1179??\u1187\'3f\'3f{\uc0\u1199}", "қңү"),
        (r"\u-10179?\u-8690?", "\U0001f60e"),
        (r"\u-10179? a", "a"),
        (r"\u55357?\u1179?", "қ"),
        (r"\u1179\b ?", "қ?"),
        (r"a\~b\_c\-d\emdash e\lquote f\rquote", "a\u00a0b\u2011cd—e‘f’"),
        ("a\r\nb", "ab"),
        ("a\\\nb", "a\n\nb"),
        (r"a{\*\unknown b}c{\pict 0011}", "ac"),
        ("a\\bin3 }}}b", "ab"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt site}}", "site"),
        (r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt \pard box\par}}{\shprslt no}}", "box"),
        (r"{\upr{a}{\*\ud{b}}}", "a"),
    ],
)
def test_letters_and_signs(body: str, words: str, sound: Sound) -> None:
    assert read(body, sound).text == words


def test_the_reader_may_choose_the_code_page(sound: Sound) -> None:
    assert read(r"\'8d", sound, encoding="kz1048").text == "Қ"
    for codec in ("no-such", "base64", "a\0b"):
        with pytest.raises(Undecodable):
            read("a", sound, encoding=codec)


def test_styles_tell_headings_titles_and_contents(sound: Sound) -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\s1 heading 2;}{\s2\outlinelevel3 Own;}{\s3 Title;}"
    sheet += r"{\s4 toc 1;}{\*\cs5 x;}}"
    body = r"\pard\s3 A\par\pard\s1 B\par\pard\s2 C\par\pard\s4 D\par\pard\s1\outlinelevel9 E\par\pard F"
    found = read(sheet + body, sound)
    assert found.text.split("\n\n") == ["A", "B", "C", "E", "F"]
    assert [block.level for block in found.blocks] == [1, 3, 5, 0, 0]
    assert [one.code for one in found.notices] == ["notice.contents"]


def test_what_is_left_out_is_said(sound: Sound) -> None:
    body = (
        r"{\header \pard Top\par}{\footerl 3}{\field{\*\fldinst TOC \\o}{\fldrslt One\par Two\par}}"
        r"A{\deleted old}{\v hidden}{\*\annotation remark}\par"
    )
    found = read(body, sound)
    assert found.text == "Ahidden"
    assert [one.code for one in found.notices] == [
        "notice.running",
        "notice.contents",
        "notice.edits",
        "notice.hidden",
    ]
    assert read(r"{\header \pard\par}A", sound).notices == ()


def test_rows_hold_their_paragraphs_together(sound: Sound) -> None:
    row = r"\trowd\pard\intbl a\par b\cell c\cell\row\pard\intbl\cell d\cell\row\pard e\cell f"
    assert read(row, sound).text == "a b\tc\n\nd\n\ne\tf"


@pytest.mark.parametrize("marker", [r"\u-3913 ?\tab", r"{\f1\'b7}\tab", "o", r"\u8226?"])
def test_bullets_of_symbol_fonts_are_bullets(marker: str, sound: Sound) -> None:
    found = read(rf"\pard{{\listtext {marker}}}\ls1\ilvl1 word\par", sound)
    assert found.text == "• word"
    assert found.blocks[0].level == 2


def test_a_file_that_breaks_off_is_kept_as_far_as_it_goes(sound: Sound) -> None:
    found = sound(read_bytes(rb"{\rtf1 One.\par Two {\b th"))
    assert found.text == "One.\n\nTwo th"
    assert [(one.code, one.params) for one in found.notices] == [
        ("notice.parts", {"count": 1, "name": "RTF"})
    ]
    assert sound(read_bytes(rb"{\rtf1 One{\footnote Two")).text == "One[1]\n\n[1] Two"
    assert sound(read_bytes(rb"{\rtf1 One}}}}} Two \cell\row")).text == "One Two"
    with pytest.raises(EmptyDocument):
        read_bytes(rb"{\rtf1{\*\a{\b{")


def test_what_an_object_shows_is_read_and_its_bytes_are_not(sound: Sound) -> None:
    body = r"Бiр {\object\objemb{\*\objdata 01ff}{\result eki}}{\object{\objdata 02ff}}\par".encode("cp1251")
    assert sound(read_bytes(rb"{\rtf1\ansi\ansicpg1251 " + body + b"}")).text == "Бiр eki"


@pytest.mark.parametrize(
    ("spelt", "text"),
    [
        (r"\u1084?\u1199?\u1110? \u1086?", "мүі о"),
        (r"\u1084\'ec\u1099\'fb", "мы"),
        (r"\uc2\u1084??\u1099\'fb?", "мы"),
        (r"\uc0\u1084 ?\u1099?", "м?ы?"),
        (r"\u1084\u1099?\u1081?", "м?й"),  # what stands in for a letter may be a word
        (r"\u-10179?\u-8704?\u1084?", "\U0001f600м"),
        (r"\'ec\'fb \'ec\b\'fb", "мы мы"),
    ],
)
def test_letters_that_are_spelt_with_numbers(spelt: str, text: str, sound: Sound) -> None:
    assert read(f"a{spelt}z", sound).text == f"a{text}z"


@pytest.mark.parametrize("word", [r"\u1089?\u1257?\u1079? ", r"\'e4\'ee\'e3\'ee\'e2\'ee\'f0 "])
def test_a_long_policy_in_cyrillic_is_no_bomb(
    word: str, sound: Sound, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundredth of a policy of 400,000 words against a hundredth of the limit."""
    monkeypatch.setattr("reader.formats.rtf_tokens.RTF_MAX_TOKENS", limits.RTF_MAX_TOKENS // 100)
    line = (word * 250).strip() + r"\par "
    assert len(read(line * 16, sound).blocks) == 16
    with pytest.raises(LimitExceeded) as caught:
        read(r"\b a" * (limits.RTF_MAX_TOKENS // 200), sound)
    assert caught.value.params["limit"] == "rtf_tokens"


def test_depth_is_limited() -> None:
    with pytest.raises(LimitExceeded) as caught:
        read_bytes(b"{\\rtf1" + b"{" * limits.RTF_MAX_DEPTH)
    assert caught.value.params["limit"] == "rtf_depth"


@pytest.mark.parametrize(
    "body",
    [
        b"\\par " * 500_000,
        b"a\\par " * 100_000,
        b"{\\b a}" * 150_000,
        b"\\u1179?" * 200_000,
        b"\\'c4" * 500_000,
        b"\\bin-1 " * 100_000,
        b"{\\field" * 200 + b"{\\fldrslt a}" * 50_000,
        b"\\intbl a\\cell " * 50_000,
        b"{\\footnote a}" * 20_000,
        b"\\" * 500_000,
        b"x" * 5_000_000,
        b"{\\pict " + b"00ff" * 2_000_000 + b"}",
    ],
)
def test_time_grows_with_the_length_only(body: bytes) -> None:
    start = time.process_time()
    with suppress(EmptyDocument, LimitExceeded):
        read_bytes(b"{\\rtf1 " + body)
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("head", "codec"), [(r"\ansi\ansicpg1252", "cp1251"), (r"\mac\ansicpg10007", "mac_cyrillic")]
)
def test_letters_under_a_wrong_code_page_are_read_right(head: str, codec: str) -> None:
    words = "Мы собираем ваше имя и ваш адрес. Ваши данные не продаём."
    coded = "".join(f"\\'{byte:02x}" for byte in words.encode(codec))
    data = rf"{{\rtf1{head}{{\fonttbl{{\f0 A;}}}}\f0 {coded}\par}}".encode()
    assert read_bytes(data, name="a.rtf").text == words
