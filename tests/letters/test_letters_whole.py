"""Letters of every kind, language and law are whole: no blank, no placeholder, no foreign word."""

from __future__ import annotations

import re
from itertools import product

import pytest
from sample_letters import SENDER, TODAY, policy, sample, wish, words

from reader.core.codebook import LANGUAGES
from reader.core.letter import AUTHORITY, KINDS, LAWS, OPERATOR, FirstLetter, Gap, LetterIncomplete, Sender
from reader.core.written import written
from reader.letters.compose import compose, missing

HOLE = re.compile(
    r"\{|\}|\[|\]|<|>|_{2,}|\bNone\b|\bnull\b|«\s*»|“\s*”|\(\s*\)|  |: ?[;.,]|:$|^\s*$|\bTODO\b|\.\.|,\.",
    re.MULTILINE,
)
FOREIGN = {"kk": "[ёщъ]", "ky": "[әғқұіһ]", "ru": "[әіңғүұқөһ]", "en": "[а-яё]"}
MORE = {"complain": (OPERATOR, AUTHORITY)}
CASES = [
    (kind, addressee, language, law)
    for kind, language, law in product(KINDS, LANGUAGES, LAWS)
    for addressee in MORE.get(kind, (OPERATOR,))
    if not (addressee == AUTHORITY and law == "none")
]


def holes(text: str) -> list[str]:
    """Return what looks like a hole; a list that follows its introduction is none."""
    return HOLE.findall(re.sub(r":\n(?=\S)", "\n", text))


@pytest.mark.parametrize(("kind", "addressee", "language", "law"), CASES)
def test_a_letter_has_no_hole(kind: str, addressee: str, language: str, law: str) -> None:
    for source in LANGUAGES:
        wanted = wish(kind, language=language, law=law, addressee=addressee)
        letter = compose(sample(source), wanted, TODAY)
        text = words(letter)
        assert not holes(text)
        assert letter.subject in text
        assert SENDER.name in text
        assert letter.to
        for part in letter.body:
            assert part.text.strip()
            assert all(item.strip() for item in part.items)
        assert [bool(item.endswith(";")) for p in letter.body for item in p.items[:-1]].count(False) == 0


@pytest.mark.parametrize(("kind", "addressee", "language", "law"), CASES)
def test_a_letter_speaks_one_language(kind: str, addressee: str, language: str, law: str) -> None:
    letter = compose(sample(language), wish(kind, language=language, law=law, addressee=addressee), TODAY)
    text = words(letter).replace("субъект", "")
    assert not re.search(FOREIGN[language], text.lower())
    if language != "en":
        latin = set(re.findall(r"[A-Za-z]{2,}", text)) - set(re.findall(r"[A-Za-z]{2,}", _given(letter.to)))
        assert latin <= {"GDPR", "ID", "IP", "TLS", "cookie"}


def _given(to: str) -> str:
    own = (SENDER.name, SENDER.email, SENDER.address, SENDER.account, "the newsletter of March", "Aigul Serk")
    return " ".join((*own, to, "derek aqbulaq example maalymat tynchtyk privacy samovar"))


def test_hostile_words_of_a_policy_leave_no_hole() -> None:
    text = (
        "[Company name] Privacy Policy\n\nLast updated: [date]\n\n1. You may ask [Company name] for a copy of"
        " your data.\n2. You can delete your account and your data.\n3. Write to privacy@shop.example.\n"
    )
    for kind in KINDS:
        letter = compose(policy(text), wish(kind, operator="Shop Ltd"), TODAY)
        assert not holes(words(letter)), kind


@pytest.mark.parametrize(
    ("changes", "gaps"),
    [
        ({"sender": Sender()}, {("name", "missing"), ("email", "no_reply")}),
        ({"sender": Sender("Ann", address="Street 1")}, set()),
        ({"sender": Sender("[your name]", "a@b.example")}, {("name", "placeholder")}),
        ({"sender": Sender("____", "a@b.example")}, {("name", "placeholder")}),
        ({"sender": Sender("None", "a@b.example")}, {("name", "placeholder")}),
        ({"sender": Sender("ФИО", "a@b.example")}, {("name", "placeholder")}),
        ({"sender": Sender("   ", "a@b.example")}, {("name", "missing")}),
        ({"sender": Sender("Ann", "nowhere")}, {("email", "no_email")}),
        ({"sender": Sender("Ann", "a@b.example\nBcc: x@y.example")}, {("email", "no_email")}),
        ({"sender": Sender("Ann", "a@b.example", phone="call me")}, {("phone", "no_phone")}),
        ({"kind": "object", "details": ""}, {("details", "missing")}),
        ({"kind": "correct", "wrong": "", "right": "…"}, {("wrong", "missing"), ("right", "placeholder")}),
        ({"kind": "complain", "first": None}, {("first", "missing")}),
        ({"kind": "complain", "first": FirstLetter("complain", TODAY)}, {("first", "missing")}),
        ({"kind": "complain", "first": FirstLetter("access", TODAY.replace(day=30))}, {("sent", "future")}),
        (
            {"kind": "complain", "first": FirstLetter("access", TODAY.replace(day=20))},
            {("sent", "too_early")},
        ),
        ({"kind": "complain", "addressee": AUTHORITY, "law": "none"}, {("law", "choose")}),
        ({"law": ""}, {("law", "choose")}),
        ({"law": "us"}, {("law", "choose")}),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_written(
    changes: dict[str, object], gaps: set[tuple[str, str]]
) -> None:
    wanted = wish(**({"kind": "access"} | changes))  # type: ignore[arg-type]
    found = missing(sample("en"), wanted, TODAY)
    assert {(gap.field, gap.why) for gap in found} == gaps
    if gaps:
        with pytest.raises(LetterIncomplete) as raised:
            compose(sample("en"), wanted, TODAY)
        assert set(raised.value.gaps) == {Gap(*gap) for gap in gaps}
    else:
        assert compose(sample("en"), wanted, TODAY)


def test_a_policy_that_names_no_company_asks_for_it() -> None:
    text = "1. We collect your name.\n2. You can ask for a copy of your data.\n"
    assert [gap.field for gap in missing(policy(text), wish("access"), TODAY)] == ["operator"]
    assert compose(policy(text), wish("access", operator="Shop"), TODAY).to == "Shop"


def test_signs_that_nobody_sees_do_not_get_into_a_letter() -> None:
    sender = Sender("Ann\u202e\u200b Lee\n", "a@b.example")
    text = words(compose(sample("en"), wish("access", sender=sender), TODAY))
    assert "\u202e" not in text
    assert "\u200b" not in text
    assert "Lee" in text


def test_the_list_keeps_the_days_and_the_way_and_no_word_of_the_letter() -> None:
    letter = compose(sample("kk"), wish("access", language="kk", law="kz"), TODAY)
    kept = written(letter, sample("kk"))
    assert kept.is_sound
    assert (kept.written_on, kept.due_on) == (TODAY, letter.deadline.due if letter.deadline else None)
    assert (kept.name, kept.kind, kept.law, kept.language) == (letter.to, "access", "kz", "kk")
    assert "Aigul" not in repr(kept)
