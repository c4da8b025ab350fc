"""Every finding, fact, date, number and message has its words in all four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.analysis.cards import MERGES
from reader.analysis.gists import GISTS
from reader.core import errors
from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS, LANGUAGES
from reader.core.model import Fact, Gist, Notice, Overview, Point, Section, Tone
from reader.phrases import Phrases

SOURCES = sorted((Path(__file__).parent.parent / "reader").rglob("*.py"))
PRINTED = {
    "email": "ask@aqbota.example",
    "url": "aqbota.example",
    "phone": "+7 700 000 00 00",
    "age": "16",
    "law": "№ 94-V",
    "operator": "«Ақбота» ЖШС",
    "jurisdiction": "KZ",
    "duration": "reply:30 day",
    "date": "updated:2024-03-05",
}
ONE_OF_EACH = (  # so that whatever a sentence has a place for is there
    *(Fact(kind, values[0]) for kind, values in FACT_VALUES.items()),
    *(Fact(kind, value) for kind, value in PRINTED.items()),
    Fact("duration", "retention:3 year"),
)
SENTENCE_END = re.compile(r"[.?](?=\s|$)")


@pytest.fixture(scope="module", params=LANGUAGES)
def phrases(request: pytest.FixtureRequest) -> Phrases:
    return Phrases.load(request.param)


def check_sentence(text: str) -> None:
    assert not re.search(r"[{}]|\s\s|: ?\.|: ?$|, ?[,.]|^\W*$|\(\)", text), text
    assert text == text.strip()
    assert text[0].isupper(), text
    assert text.endswith("."), text


@pytest.mark.parametrize("group", [*((finding,) for finding in FINDINGS), *MERGES], ids="+".join)
def test_every_line_is_a_whole_sentence(phrases: Phrases, group: tuple[str, ...]) -> None:
    for may in (False, True):
        for facts in ((), ONE_OF_EACH):
            check_sentence(phrases.point(Point(group, Tone.WATCH, ("c1",), facts, may), operator="Aqbota"))


def test_may_and_does_differ_wherever_there_is_a_word_for_may(phrases: Phrases) -> None:
    for finding in ("collects_data", "shares_with_partners", "transfers_abroad", "kept_fixed_period"):
        for facts in ((), ONE_OF_EACH):
            said = {phrases.point(Point((finding,), Tone.WATCH, ("c1",), facts, m)) for m in (False, True)}
            assert len(said) == 2


def test_a_line_names_its_facts_and_no_others(phrases: Phrases) -> None:
    facts = (
        Fact("data", "email"),
        Fact("data", "health", denied=True),
        Fact("purpose", "marketing"),
        Fact("data", "phone"),
        Fact("data", "email"),
    )
    said = phrases.point(Point(("collects_data",), Tone.NEUTRAL, ("c1",), facts))
    words = {fact.value: phrases.value(fact) for fact in facts}
    assert words["phone"] in said
    assert said.count(words["email"]) == 1
    assert words["health"] not in said
    assert words["marketing"] not in said


def test_a_use_is_told_with_its_own_purposes_only(phrases: Phrases) -> None:
    own, others = ("payment", "communication"), ("marketing", "analytics")
    facts = tuple(Fact("purpose", value) for value in (*own, *others))
    said = phrases.point(Point(("uses_for_service",), Tone.NEUTRAL, ("c1",), facts))
    told = {fact.value for fact in facts if phrases.value(fact) in said}
    assert told == set(own)
    assert said != phrases.finding("uses_for_service")


def test_facts_that_are_all_denied_leave_the_general_sentence(phrases: Phrases) -> None:
    denied = (Fact("data", "health", denied=True),)
    said = phrases.point(Point(("collects_data",), Tone.NEUTRAL, ("c1",), denied))
    assert said == phrases.finding("collects_data")


@pytest.mark.parametrize(
    ("finding", "mine", "other"),
    [
        ("reply_deadline", "reply:7 day", "retention:9 year"),
        ("kept_fixed_period", "retention:9 year", "reply:7 day"),
    ],
)
def test_a_duration_is_told_only_for_its_own_purpose(
    phrases: Phrases, finding: str, mine: str, other: str
) -> None:
    facts = (Fact("duration", other), Fact("duration", mine))
    said = phrases.point(Point((finding,), Tone.GOOD, ("c1",), facts))
    assert phrases.value(facts[1]) in said
    assert phrases.value(facts[0]) not in said


def test_two_periods_are_alternatives_and_no_sum(phrases: Phrases) -> None:
    facts = (Fact("duration", "retention:3 year"), Fact("duration", "retention:6 month"))
    said = phrases.point(Point(("kept_fixed_period",), Tone.NEUTRAL, ("c1", "c2"), facts))
    years, months = map(phrases.value, facts)
    assert phrases.text("join.either", items=years, last=months) in said


@pytest.mark.parametrize(
    ("finding", "mine", "other"),
    [
        ("shares_with_partners", Fact("recipient", "dealers"), Fact("recipient", "service_providers")),
        ("shares_with_authorities", Fact("recipient", "courts"), Fact("recipient", "partners")),
        ("collects_sensitive", Fact("data", "health"), Fact("data", "email")),
        ("contact_given", Fact("phone", "+7 700 000 00 00"), Fact("url", "aqbota.example")),
    ],
)
def test_a_line_says_of_its_facts_what_the_clause_says(
    phrases: Phrases, finding: str, mine: Fact, other: Fact
) -> None:
    said = phrases.point(Point((finding,), Tone.WATCH, ("c1",), (other, mine)))
    assert phrases.value(mine) in said
    assert phrases.value(other) not in said
    assert phrases.point(Point((finding,), Tone.WATCH, ("c1",), (other,))) == phrases.finding(finding)


def test_what_is_recorded_is_told_apart(phrases: Phrases) -> None:
    calls, video = Fact("data", "call_recording"), Fact("data", "photo_video")

    def said(facts: tuple[Fact, ...], *clauses: str, may: bool = False) -> str:
        return phrases.point(Point(("records_calls_or_video",), Tone.WATCH, clauses, facts, may))

    either = phrases.finding("records_calls_or_video")
    one_clause = (said((calls,), "c1"), said((video,), "c1"), said((calls, video), "c1"))
    assert len({*one_clause, either}) == 4
    assert said((calls, video), "c1", "c2") == said((), "c1") == either
    assert (
        said((calls, video), "c1", "c2", may=True) == said((calls, video), "c1", may=True) not in one_clause
    )


def test_categories_tones_and_gists_have_words(phrases: Phrases) -> None:
    assert len({phrases.category(one) for one in CATEGORIES}) == len(CATEGORIES)
    letters = [phrases.category_letter(one) for one in CATEGORIES]
    assert len(set(letters)) == len(CATEGORIES)
    assert all(len(letter) == 1 and letter.isupper() for letter in letters)
    assert all(phrases.category_question(one).endswith("?") for one in CATEGORIES)
    assert len({phrases.tone(tone) for tone in Tone}) == len(Tone)
    for key in (*CATEGORIES, "nothing", "heading", *(row.key for row in GISTS)):
        for may in (False, True):
            check_sentence(phrases.gist(Gist(key, (), may=may)))


def test_titles_of_sections(phrases: Phrases) -> None:
    def title(printed: str, *, derived: bool, topic: str | None = None) -> str:
        return phrases.section_title(Section("s1", "", printed, 1, None, (), derived, topic))

    assert title("Cookies", derived=False) == "Cookies"
    assert title("", derived=True, topic="rights") == phrases.category("rights")
    assert title("", derived=True) == phrases.text("section.start") != ""


def test_the_overview_says_what_is_known_and_what_is_not(phrases: Phrases) -> None:
    known = phrases.overview_lines(Overview("Aqbota", "2024-03", 60, (), ()))
    unknown = phrases.overview_lines(Overview(None, None, 60, (), ()))
    assert "Aqbota" in known[0]
    assert phrases.date("2024-03") in known[1]
    assert known[:2] != unknown[:2]
    assert not any("{" in line or "None" in line for line in (*known, *unknown))


def tree(error: type[errors.ReaderError]) -> Iterator[type[errors.ReaderError]]:
    yield error
    for one in error.__subclasses__():
        yield from tree(one)


TOLD = {"count": 12, "name": "styles.xml"}
PARAMS = {
    "path": "policy.txt",
    "reason": "No space",
    "name": "PDF",
    "encoding": "koi8",
    "size": 7,
    "allowed": 5,
}


@pytest.mark.parametrize("error", [*tree(errors.ReaderError)])
@pytest.mark.parametrize("params", [{}, dict.fromkeys(PARAMS, ""), PARAMS], ids=["none", "empty", "all"])
def test_every_error_says_what_happened_why_and_what_to_do(
    phrases: Phrases, error: type[errors.ReaderError], params: dict[str, object]
) -> None:
    said = phrases.error(error(**params))
    check_sentence(said)
    assert len(SENTENCE_END.findall(said)) >= 3, "what happened, why, what next"


def test_an_error_names_what_it_is_about(phrases: Phrases) -> None:
    assert "policy.txt" in phrases.error(errors.FileMissing(path="policy.txt"))
    assert "PDF" in phrases.error(errors.UnknownFormat(name="PDF"))
    assert "koi8" in phrases.error(errors.Undecodable(encoding="koi8"))


def test_a_limit_speaks_of_megabytes_only_where_bytes_were_counted(phrases: Phrases) -> None:
    size = phrases.error(errors.LimitExceeded(limit="html_size", size=20_000_001, allowed=20_000_000))
    parts = phrases.error(errors.LimitExceeded(limit="html_tokens", size=1_000_001, allowed=1_000_000))
    assert re.findall(r"\d+ (?:MB|МБ)", size) == [f"{n} {size.split('21 ')[1][:2]}" for n in (21, 20)]
    assert re.findall(r"\d+", parts) == ["1000001", "1000000"]


def test_every_notice_of_the_sources_has_words(phrases: Phrases) -> None:
    codes = {code for path in SOURCES for code in re.findall(r'"(notice\.\w+)"', path.read_text("utf-8"))}
    assert len(codes) >= 4
    for code in codes:
        said = phrases.notice(
            Notice(code, {"kept": 5, "allowed": 9, "rule": "kk.rights", "format": "markdown"} | TOLD)
        )
        assert len(SENTENCE_END.findall(said)) >= 2
        assert not re.search(r"[{}]|\s\s|: ?$", said)


def test_every_key_that_the_sources_ask_for_is_there(phrases: Phrases) -> None:
    asked = {
        key
        for path in SOURCES
        for key in re.findall(r'\btext\(\s*"([a-z_]+\.[\w.]+)"', path.read_text("utf-8"))
    }
    assert len(asked) > 20
    for key in asked:
        assert phrases.text(key)


def test_a_language_that_is_not_ours_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        Phrases.load("tr")
