"""One normal form of text: what changes, what stays, and that it is stable."""

import pytest

from reader.core.text import fold, normalise


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", ""),
        ("бір\r\nекі\rүш\n", "бір\nекі\nүш\n"),
        ("a\u2028b\u2029c\x85d\ve\ff", "a\nb\nc\nd\ne\nf"),
        ("\ufeffА\x00\x01\x1b\x7f\x9fБ", "АБ"),
        ("\ud83d", "\ufffd"),
        ("a\ud83d\ude00b", "a\ufffd\ufffdb"),
        ("10\u00a0күн\tішінде", "10\u00a0күн\tішінде"),
        ("бір\n\n\nекі", "бір\n\n\nекі"),
        ("😀 №", "😀 №"),
    ],
)
def test_normalise(given: str, expected: str) -> None:
    assert normalise(given) == expected


def test_normalising_twice_changes_nothing() -> None:
    every_kind = "".join(map(chr, range(0x3000))) + "\ud800\udfff\ufeff\r\n\r"
    once = normalise(every_kind)
    assert normalise(once) == once
    assert once.count("\n") == len(once.splitlines()), "no other line break is left"


def test_a_control_character_between_cr_and_lf_leaves_no_carriage_return() -> None:
    assert normalise("a\r\x00\nb") == "a\n\nb"


@pytest.mark.parametrize(
    ("given", "expected"), [("", ""), (" \n\t", ""), ("  бір \n екі\u00a0үш ", "бір екі үш")]
)
def test_fold(given: str, expected: str) -> None:
    assert fold(given) == expected
