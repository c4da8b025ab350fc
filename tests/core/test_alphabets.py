"""Which texts have letters of other alphabets than ours, and of which."""

from pathlib import Path

import pytest

from reader.core.alphabets import MOST, Others, alphabet_of, by_number, others_in

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.*"))
SIX = ["隐私", "سياسة", "नीति", "ไทย", "ქართ", "한국"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_our_samples_have_none(path: Path) -> None:
    assert others_in(path.read_text("utf-8", "replace").replace("\ufffd", "")) is None


def test_dashes_quotes_and_greek_letters_are_ours() -> None:
    assert others_in("Біз — «деректер» … “data” Ω ‘ұғым’") is None
    assert others_in("plain") is None


def test_letters_are_known_by_the_names_of_their_alphabets_and_signs_are_one() -> None:
    assert others_in("Компания 隐私政策 и سياسة 🙂 № 5") == Others(
        {"CJK UNIFIED": "隐", "ARABIC": "س", "": "🙂"}, 10
    )
    assert alphabet_of("\U00010c00") == "OLD TURKIC"
    assert alphabet_of("\ue123") == alphabet_of("\U000e0fff") == ""


def test_rows_with_alphabets_beyond_the_first_ones_are_told_apart() -> None:
    first = "".join(chr(0x1680 + 0x20 * n) for n in range(3))
    found, beyond = by_number(["plain", first, *SIX])
    assert set(found) == {1, 2, 3, 4, 5, 6, 7}
    assert not beyond
    every = [chr(code) for code in range(0x590, 0x1D00) if chr(code).isalpha()]
    found, beyond = by_number([*every, "words", "".join(every)])
    assert len({name for others in found.values() for name in others.letters}) == MOST
    assert len(every) + 1 in beyond, "a line with all of them"
    assert len(every) not in found.keys() | beyond
