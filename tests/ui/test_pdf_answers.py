"""The PDF holds the questions with their answers, and contradictions with the words of both clauses."""

from pathlib import Path

import pytest
from ui_policies import SAMPLES

from reader import analyse
from reader.core.lookup import Lookup
from reader.phrases import Phrases
from reader.ui.pdf import summary_document

TORN = "Your personal data is kept indefinitely.\n\nYour personal data is kept for 3 years and then deleted."


def printed(source: Path | str, phrases: Phrases) -> str:
    return summary_document(Lookup(analyse(source)), phrases).toPlainText()


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_every_question_is_printed_with_its_verdict(qapp: object, language: str) -> None:
    phrases = Phrases.load(language)
    path = SAMPLES / "larkfield.en.md"
    text = printed(path, phrases)
    for answer in analyse(path).answers:
        assert f"{phrases.question(answer.question)} {phrases.verdict(answer.verdict)}." in text
    assert phrases.text("contradiction.title") not in text


@pytest.mark.parametrize("language", ["kk", "ky", "ru", "en"])
def test_both_sides_of_a_contradiction_are_printed(qapp: object, language: str) -> None:
    phrases = Phrases.load(language)
    text = printed(TORN, phrases)
    (found,) = analyse(TORN).contradictions
    after = text.partition(phrases.contradiction(found))[2]
    assert [after.count(line) for line in TORN.split("\n\n")] == [2, 2]  # there and among the clauses
