"""Where a letter goes and which clause it relies on, from the policy's own words."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from sample_letters import TODAY, policy, sample, wish, words

from reader.core.codebook import LANGUAGES
from reader.core.letter import Channel
from reader.core.lookup import Lookup
from reader.core.model import CategoryLabel, Clause, Finding, Labels, Span
from reader.letters.channels import channels, email_of
from reader.letters.compose import compose
from reader.letters.fields import is_placeholder
from reader.letters.relied import kind_of, place_of, quote_of, relied_on


@pytest.mark.parametrize(
    ("language", "email", "postal"),
    [
        ("kk", "derek@aqbulaq.example", "050000, Алматы қаласы, Үлгі көшесі, 7-үй, «Ақбұлақ кітап» ЖШС"),
        ("ky", "maalymat@tynchtyk.example", "Бишкек шаары, Үлгү көчөсү, 5-үй, «Тынчтык Мед» ЖЧК"),
        ("ru", "privacy@samovar.example", "Бишкек, улица Образцовая, дом 3, ОсОО «Самовар Экспресс»"),
        (
            "en",
            "privacy@larkfield.example",
            "Larkfield Languages Ltd, 1 Example Lane, Bristol",
        ),
    ],
)
def test_the_ways_that_a_policy_prints(language: str, email: str, postal: str) -> None:
    found = channels(sample(language))
    assert (found[0].kind, found[0].value) == ("email", email)
    assert next(one.value for one in found if one.kind == "postal") == postal
    assert any(one.kind == "phone" for one in found)
    assert len({(one.kind, one.value) for one in found}) == len(found)
    clauses = {clause.id: clause.text for clause in sample(language).clauses}
    for one in found:
        assert one.value in clauses[one.clause]


def test_the_address_for_data_comes_before_that_of_the_shop() -> None:
    text = "Contact us: sales@shop.example. Questions about your personal data: dpo@shop.example."
    assert channels(policy(text))[0].value == "dpo@shop.example"


@pytest.mark.parametrize(
    ("printed", "address"),
    [
        ("a@b.example", "a@b.example"),
        ("a (at) b.example", "a@b.example"),
        ("a собака b.example", "a@b.example"),
        ("a@b", ""),
        ("a@b.example?bcc=c@d.example", ""),
        ("a@b.example\nBcc: c@d.example", ""),
        ("nobody", ""),
    ],
)
def test_mail_addresses(printed: str, address: str) -> None:
    assert email_of(printed) == address


@pytest.mark.parametrize(
    ("contact", "note", "kind"),
    [
        ("Contact us by telephone: +7 (727) 000-00-00.", "only_phone", "phone"),
        ("Contact us through the form at https://shop.example/contact.", "only_web", "web"),
        ("Write to us at our postal address: 1 Example Street, Almaty.", "by_post", "postal"),
        ("We collect cookies.", "no_address", ""),
        ("Your e-mail address is used to answer questions and deleted after 1 month.", "no_address", ""),
    ],
)
def test_a_policy_without_an_email_offers_what_there_is(contact: str, note: str, kind: str) -> None:
    text = f"We sell shoes. We collect your name. {contact}"
    letter = compose(policy(text), wish("access", operator="Shop"), TODAY)
    assert note in letter.notes
    assert (letter.channel.kind if letter.channel else "") == kind


def test_an_address_of_the_reader_comes_before_that_of_the_policy() -> None:
    letter = compose(sample("en"), wish("access", channel=Channel("email", "own@shop.example")), TODAY)
    assert "own@shop.example" in "\n".join(letter.head)
    assert "privacy@larkfield.example" not in words(letter)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sample_gives_a_clause_for_each_right_and_the_letter_quotes_it(language: str) -> None:
    analysis, lookup = sample(language), Lookup(sample(language))
    for kind in ("access", "correct", "delete", "withdraw", "marketing", "object"):
        clause = relied_on(analysis, kind)
        assert clause
        quote = quote_of(lookup, clause)
        body = quote.rpartition("… ")[2].rpartition(": ")[2]
        assert body in lookup.clauses[clause].text
        letter = compose(analysis, wish(kind, language=language), TODAY)
        assert letter.clause == clause
        assert body.replace("“", "").replace("”", "")[:30] in words(letter).replace("„", "").replace("“", "")


def test_a_clause_is_named_as_the_policy_prints_it() -> None:
    lookup = Lookup(sample("kk"))
    by_number = {clause.number: clause.id for clause in sample("kk").clauses}
    assert place_of(lookup, by_number["8.1.1"]).number == "8.1.1"
    letter = compose(sample("ky"), wish("access", language="ky"), TODAY)
    assert "«Бейтаптын укуктары» бөлүмүнүн 1-пунктунда" in words(letter)
    assert "The section “Your rights”" in words(compose(sample("en"), wish("access"), TODAY))


def test_a_clause_that_the_reader_chose_is_relied_on_and_none_if_none_is_wanted() -> None:
    by_number = {clause.number: clause.id for clause in sample("kk").clauses}
    chosen = compose(sample("kk"), wish("withdraw", clause=by_number["8.1.2"]), TODAY)
    assert "8.1.2" in words(chosen)
    none = compose(sample("kk"), wish("withdraw", clause=""), TODAY)
    assert "7.2" not in words(none)
    assert "no_clause" in none.notes


def test_a_clause_tells_what_letter_it_gives_reason_for() -> None:
    labels = sample("en").labels
    assert kind_of(labels[relied_on(sample("en"), "withdraw")]) == "withdraw"
    assert kind_of(labels[relied_on(sample("en"), "object")]) == "object"
    assert kind_of(labels[sample("en").clauses[0].id]) == ""


def test_a_long_clause_is_cut_at_a_word_and_a_blank_form_is_not_quoted() -> None:
    long = "You may ask us for a copy of your data " + "and of everything that belongs to it " * 20
    lookup = Lookup(policy(f"We sell shoes. {long}."))
    clause = next(c.id for c in lookup.analysis.clauses if c.text.startswith("You may"))
    assert quote_of(lookup, clause).endswith(" …")
    assert len(quote_of(lookup, clause)) <= 323
    blank = Lookup(policy("1. [Company] lets you see your data.\n2. We collect names.\n"))
    assert quote_of(blank, blank.analysis.clauses[0].id) == ""


def test_the_language_of_a_letter_is_that_of_the_policy_unless_said() -> None:
    for language in LANGUAGES:
        assert compose(sample(language), wish("access"), TODAY).language == language
    assert compose(sample("kk"), wish("access", language="en"), TODAY).language == "en"


@pytest.mark.parametrize(
    "hostile",
    ["[a" * 5_000, "1." * 5_000, "1.1" + "1" * 10_000, "<" * 10_000, "{" * 10_000, "a" * 10_000, "…" * 10_000,
     "улица " * 1_600, "@ " * 5_000, "(at)" * 2_500, "_" * 10_000],
)  # fmt: skip
def test_hostile_words_cost_no_time(hostile: str) -> None:
    policy("We collect names.")  # is made once
    start = process_time()
    is_placeholder(hostile)
    email_of(hostile)
    _plain_words(hostile)
    assert process_time() - start < 0.5


def _plain_words(text: str) -> None:
    clause = Clause("c1", "s1", "", Span(0, len(text)), text)
    labels = Labels((CategoryLabel("contact", 0.9),), (Finding("contact_given"),))
    analysis = replace(policy("We collect names."), clauses=(clause,), labels={"c1": labels})
    channels(analysis)
    quote_of(Lookup(analysis), "c1")
