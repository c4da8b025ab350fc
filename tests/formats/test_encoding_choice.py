"""The right encoding of original texts in four languages, and obedience to the reader's own choice."""

import pytest

from reader.core.errors import Undecodable, UnknownFormat
from reader.formats.encoding import ENCODINGS, declared_encoding, decode

KAZAKH = (
    "Құпиялық саясаты\nБіз сіздің атыңыз бен телефон нөміріңізді сақтаймыз. Ұсынылған мәліметтерді "
    "үшінші тұлғаларға сатпаймыз, ал һәм қажет болғанда өшіреміз."
)
KYRGYZ = (
    "Купуялык саясаты\nБиз сиздин атыңызды жана дарегиңизди сактайбыз. Маалыматыңызды үчүнчү "
    "жактарга сатпайбыз, өтүнсөңүз өчүрөбүз."
)
RUSSIAN = (
    "Политика конфиденциальности\nМы храним ваше имя и телефон не дольше трёх лет — см. пункт № 5. "
    "Вы вправе отозвать согласие: напишите нам, и данные будут удалены."
)
ENGLISH = (
    "Privacy\nWe don’t sell your data — not to “partners”, not to anyone. Café visits aren’t tracked. © 2026"
)
DOS_RUSSIAN = RUSSIAN.replace("—", "-")
KOI_RUSSIAN = RUSSIAN.replace("—", "-").replace("№ ", "")


@pytest.mark.parametrize(
    ("text", "codec", "expected"),
    [
        (KAZAKH, "utf-8", "utf-8"),
        (KAZAKH, "utf-8-sig", "utf-8"),
        (KAZAKH, "utf-16-le", "utf-16-le"),
        (KAZAKH, "utf-16-be", "utf-16-be"),
        (ENGLISH, "utf-16-le", "utf-16-le"),
        (ENGLISH, "utf-16-be", "utf-16-be"),
        (KYRGYZ, "utf-16", "utf-16-le"),
        (KYRGYZ, "utf-32", "utf-32-le"),
        (KAZAKH, "kz1048", "kz1048"),
        (KAZAKH.upper(), "kz1048", "kz1048"),
        (KYRGYZ, "kz1048", "kz1048"),
        (KAZAKH.replace("і", "и"), "ptcp154", "ptcp154"),
        (KYRGYZ, "ptcp154", "ptcp154"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "kz1048", "windows-1251"),
        (KOI_RUSSIAN, "koi8-r", "koi8-r"),
        (DOS_RUSSIAN, "cp866", "cp866"),
        (ENGLISH, "cp1252", "cp1252"),
        ("We don’t sell it.", "cp1252", "cp1252"),
        ("plain words", "ascii", "utf-8"),
    ],
)
def test_the_encoding_is_found(text: str, codec: str, expected: str) -> None:
    assert decode(text.encode(codec)) == (text, expected)


def test_utf8_survives_a_cut_and_a_damaged_character() -> None:
    data = KAZAKH.encode()
    assert decode(data[:-2] + "ң".encode()[:1])[1] == "utf-8"
    text, codec = decode((KAZAKH * 3).encode().replace("ұ".encode(), b"\xd2", 1))
    assert codec == "utf-8"
    assert text.count("\ufffd") == 1


def test_truncated_utf16_keeps_what_there_is() -> None:
    text, codec = decode(KAZAKH.encode("utf-16-le")[:101])
    assert codec == "utf-16-le"
    assert text.startswith(KAZAKH[:50])


def test_the_readers_choice_is_obeyed() -> None:
    assert decode(RUSSIAN.encode("cp1251"), encoding="kz1048") == (RUSSIAN, "kz1048")
    assert decode(b"abc\xe9", encoding="cp1252") == ("abcé", "cp1252")
    assert decode(KAZAKH.encode("utf-8-sig"), encoding="utf-8") == (KAZAKH, "utf-8")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (b"\xff\xfeabc", "utf-8"),
        (b"abc", "utf-16-le"),
        (b"abc", "no-such-codec"),
        (b"abc", "rot13"),
        (b"abc", "x\x00y"),
    ],
)
def test_a_choice_that_does_not_fit_is_said(data: bytes, encoding: str) -> None:
    with pytest.raises(Undecodable) as caught:
        decode(data, encoding=encoding)
    assert caught.value.params["encoding"] == encoding


def test_only_the_beginning_may_end_within_a_character() -> None:
    data = KAZAKH.encode()[:1]
    assert decode(data, encoding="utf-8", whole=False)[0] == ""
    with pytest.raises(Undecodable):
        decode(data, encoding="utf-8")


def test_every_offered_encoding_is_one() -> None:
    assert [decode("abcd".encode(name), encoding=name)[0] for name in ENCODINGS] == ["abcd"] * len(ENCODINGS)


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 40, b"\x01\x02\x03text" * 50, b"\xff\x00\x9d\x81" * 500]
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(UnknownFormat):
        decode(data)


def test_a_page_is_believed_only_where_it_seldom_lies() -> None:
    assert declared_encoding(b'<meta charset="koi8-r">') == "koi8-r"
    assert declared_encoding(b"<meta http-equiv=x content='text/html; charset=IBM866'>") == "cp866"
    assert declared_encoding(b'<meta charset="windows-1251">') is None
    assert declared_encoding(b'<meta charset="unicode_escape">') is None
