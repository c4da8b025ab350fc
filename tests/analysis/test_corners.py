"""Cases at the edge of the rules: tables that are wrong, memories that are full, other languages."""

import gc

import pytest

from reader import analyse
from reader.analysis import classifier, labelling, lexicon
from reader.analysis.features import concept_features, text_features
from reader.analysis.lexicon import Lexicon
from reader.analysis.pipeline import analyse as understand
from reader.analysis.wordlists import sorted_words
from reader.core.errors import NoClauses
from reader.core.model import Document
from reader.formats import read_text

POLICY = """1. Data
1.1. We collect your name, your e-mail address and your location when you register.
1.2. We share your data with partners and advertisers for their own purposes.
2. Time
2.1. Your data is kept for 3 years and then deleted. Why do we keep it?
2.2. We do not collect:
- health data;
- biometric data.
"""


@pytest.mark.parametrize("name", ["_words", "_pairs", "_contexts", "_around"])
def test_a_full_memory_changes_nothing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    before = analyse(POLICY)
    monkeypatch.setattr(classifier, "MOST_KEPT", 0)
    monkeypatch.setattr(lexicon, "MOST_KEPT", 0)
    lexicon.load.cache_clear()
    classifier.load.cache_clear()
    assert analyse(POLICY) == before
    assert len(getattr(classifier.load("en"), name)) <= 2


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"concepts": {"a": ["@b"], "b": ["@a"]}}, "includes itself"),
        (
            {"concepts": {"a": ["x*"]}, "rule": [{"finding": "does_not_sell", "all": ["nothing"]}]},
            "no concept",
        ),
        ({"concepts": {"a": ["x*"]}, "rule": [{"categories": ["shoes"], "all": ["a"]}]}, "unknown category"),
    ],
)
def test_a_wrong_table_is_refused(table: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Lexicon("en", sorted_words(table))


def test_values_that_the_codebook_does_not_know_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        lexicon, "table", lambda _, prepare: prepare({"facts": {"purpose": {"magic": ["spell*"]}}})
    )
    with pytest.raises(ValueError, match="magic"):
        lexicon.load.__wrapped__("en")


def test_a_rule_that_fails_hides_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, failed = labelling.matches, []

    def one_fails(rule: object, reading: object) -> object:
        if not failed:
            failed.append(rule)
            raise IndexError("of this rule alone")
        return plain(rule, reading)  # type: ignore[arg-type]

    monkeypatch.setattr(labelling, "matches", one_fails)
    found = analyse(POLICY)
    assert [n.params["rule"] for n in found.notices if n.code == "notice.check"] == [failed[0].name]
    assert any(labels.categories for labels in found.labels.values())


def test_the_search_for_garbage_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        analyse(POLICY)
        assert not gc.isenabled()
    finally:
        gc.enable()
    analyse(POLICY)
    assert gc.isenabled()


def test_a_document_without_sentences_is_refused() -> None:
    with pytest.raises(NoClauses):
        understand(Document("", (), "", "text", "0" * 64))


def test_a_clause_in_no_language_of_ours_has_no_label() -> None:
    found = analyse("これは個人情報の取り扱いに関する文書です。\n\nあなたの名前と住所を集めます。")
    assert not any(labels.categories for labels in found.labels.values())


def test_a_lead_in_of_another_language_is_not_read_along() -> None:
    found = analyse(
        "1. Деректер\n\n1.1. Біз мына деректерді жинаймыз:\n\n1) your name and your e-mail address;\n\n"
        "2) телефон нөміріңізді және мекенжайыңызды.\n"
    )
    assert len(found.clauses) >= 3


def test_features_of_training_are_those_of_reading() -> None:
    one, two, both = (list(text_features(words)) for words in (["your"], ["data"], ["your", "data"]))
    assert both[: len(one) + len(two)] == one + two
    assert len(both) > len(one) + len(two), "the pair is a feature too"
    assert list(concept_features({1: "a", 2: "b", 4: "c"}, 1 | 4, 2, 0)) == ["o:a", "o:c", "l:b"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Мы идём по Общему регламенту по защите данных.",
            ("law", "Общему регламенту по защите данных"),
        ),
        ("Данные обрабатываются по закону № 152-ФЗ.", ("jurisdiction", "RU")),
        (
            "Она составлена по Гражданскому кодексу Российской Федерации.",
            ("law", "Гражданскому кодексу"),
        ),
        ("Ответ дадим за два три дня.", ("duration", "reply:2-3 day")),
        ("Your data is kept for two three months.", ("duration", "retention:2-3 month")),
    ],
)
def test_prints_that_are_seldom_met(text: str, said: tuple[str, str]) -> None:
    labels = analyse(text).labels.values()
    assert said in [(fact.type, fact.value) for one in labels for fact in one.facts]


@pytest.mark.parametrize("text", ["We keep data for zero days.", "ТОО «Ромашка», ООО собирают данные."])
def test_what_looks_like_a_print_and_is_none(text: str) -> None:
    labels = analyse(text).labels.values()
    assert not [fact for one in labels for fact in one.facts if fact.type in ("duration", "operator")]


@pytest.mark.parametrize(
    ("title", "statement"),
    [
        ("Құпиялылық саясаты", "Біз атыңыз бен телефон нөміріңізді жинаймыз."),
        ("Купуялык саясаты", "Биз атыңызды жана телефон номериңизди чогултабыз."),
        ("Политика конфиденциальности", "Мы собираем ваше имя и номер телефона."),
        ("Privacy policy", "We collect your name and your phone number."),
    ],
)
def test_an_excerpt_that_calls_itself_a_privacy_policy_is_one(title: str, statement: str) -> None:
    assert understand(read_text(f"{title}\n\n{statement}")).is_policy
    assert not understand(read_text(statement)).is_policy


@pytest.mark.parametrize("title", ["Rental agreement", "Политика скидок"])
def test_another_agreement_is_no_privacy_policy_by_its_title(title: str) -> None:
    assert not understand(read_text(f"{title}\n\nWe collect your name and your phone number.")).is_policy


def test_a_title_over_everything_says_nothing_of_what_stands_far_below() -> None:
    statements = [
        "Orders are packed in the evening.", "We sell and rent out no data.", "Password safety is up to you.",
        "Requests are answered within 15 days.", "A breach is reported to you at once.",
    ]  # fmt: skip
    intro = "This policy tells how Acme Ltd handles personal data.\n\n"
    found = understand(read_text(f"Privacy policy\n\n{intro * 3}" + "\n\n".join(statements)))
    assert len(found.sections) == 1
    below = [found.labels[clause.id] for clause in found.clauses[-len(statements) :]]
    assert not any(category.id == "scope" for one in below for category in one.categories)
