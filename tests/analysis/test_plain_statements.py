"""Warnings and promises are found where a policy says them in plain words, in one sentence alone."""

import tomllib
from pathlib import Path

import pytest

from reader import analyse
from reader.core.codebook import FINDINGS, LANGUAGES
from reader.core.model import Tone

STATEMENTS = tomllib.loads(Path(__file__).with_name("plain_statements.toml").read_text("utf-8"))
FOUND = 0.9  # of the sentences of a language
NOT_SAID = (
    ("Сайтты «Жайлау» жауапкершілігі шектеулі серіктестігі жүргізеді.", "liability_limited"),
    ("«Жайлоо» жоопкерчилиги чектелген коому бул сайтты жүргүзөт.", "liability_limited"),
    ("Сайт ведёт общество с ограниченной ответственностью «Жайляу».", "liability_limited"),
    ("The site is run by Meadow, a limited liability company.", "liability_limited"),
    ("Деректердің таралып кетуі анықталса, 72 сағат ішінде хабарлаймыз.", "reply_deadline"),
    ("Маалыматтын чыгып кетиши аныкталса, 72 сааттын ичинде кабарлайбыз.", "reply_deadline"),
    ("Өзгөртүүлөр күчүнө киргенге чейин кеминде 14 күн мурун кабарлайбыз.", "reply_deadline"),
    ("Биз GDPR (ЕБ 2016/679) талаптарын сактайбыз.", "transfers_abroad"),
)


def findings_of(sentence: str) -> set[str]:
    found = analyse(sentence)
    return {finding.id for finding in found.labels[found.clauses[0].id].findings}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_warnings_and_promises_are_found(language: str) -> None:
    said = STATEMENTS[language]
    assert set(said) == {name for name, finding in FINDINGS.items() if finding.tone is not Tone.NEUTRAL}
    pairs = [(name, sentence) for name, sentences in said.items() for sentence in sentences]
    missed = [pair for pair in pairs if pair[0] not in findings_of(pair[1])]
    assert len(missed) <= (1 - FOUND) * len(pairs), missed


def test_plain_statements_are_in_no_training_clause() -> None:
    folder = Path(__file__).parents[2] / "resources" / "training"
    trained = "\n".join(path.read_text("utf-8") for path in folder.glob("*/*.tsv"))
    sentences = [one for said in STATEMENTS.values() for some in said.values() for one in some]
    assert [one for one in sentences if one in trained] == []


@pytest.mark.parametrize(("sentence", "finding"), NOT_SAID)
def test_nothing_is_found_that_is_not_said(sentence: str, finding: str) -> None:
    assert finding not in findings_of(sentence)
