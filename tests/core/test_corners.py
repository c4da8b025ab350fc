"""Cases at the edge of the core: values that are not what they should be, and texts that are seldom met."""

import json
from dataclasses import dataclass, replace

import pytest
from test_outline import document

from reader import analyse
from reader.analysis.corrections import with_corrections
from reader.core.codec import from_pieces, from_plain, to_plain
from reader.core.compare import compare_clauses
from reader.core.comparison import Status
from reader.core.errors import NoNotes
from reader.core.labels import CategoryLabel, Finding
from reader.core.lookup import Lookup
from reader.core.mark_values import anchor_from
from reader.core.model import Analysis, BlockKind, Tone
from reader.core.note_file import read_notes
from reader.core.outline import outline
from reader.core.paper import Passage, link_name, place_name
from reader.core.paragraphs import DEEPEST, paragraphs
from reader.core.scope import Scope, scoped
from reader.core.sentences import sentences
from reader.core.shapes import says_something
from reader.core.sound import check
from reader.core.versions import Fingerprint, are_versions
from reader.core.word_diff import cut, runs


@dataclass(frozen=True)
class _Odd:
    size: float


class _Foreign:
    def __str__(self) -> str:
        return "as words"


def test_what_is_no_value_of_ours_goes_out_as_words() -> None:
    assert to_plain(_Foreign()) == "as words"


@pytest.mark.parametrize("plain", [["x"], [True], [None], 3, {"size": 1}])
def test_a_value_of_another_type_does_not_come_in(plain: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_plain(_Odd, plain)
    assert from_plain(_Odd, [2]) == _Odd(2.0)


@pytest.mark.parametrize("pieces", [[[0, None]], [[0, {"a": 1}]], [[3, [["c"]]]], ["x"], [[99, 1]], []])
def test_a_spoilt_piece_does_not_come_in(pieces: list[object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_pieces(Analysis, pieces)


def test_an_answer_that_does_not_hold_together_is_refused() -> None:
    analysis = analyse("1. Data\n\n1.1. We collect your name and your e-mail address.")
    check(analysis)
    plain = to_plain(analysis)
    assert from_plain(Analysis, json.loads(json.dumps(plain))) == analysis


@pytest.mark.parametrize("found", ["{", "[1]", "[" * 5_000, 7, None, "null", {"quote": 3}])
def test_an_anchor_that_is_none_is_none(found: object) -> None:
    assert anchor_from(found) is None


@pytest.mark.parametrize(
    "text", ["<!-- aiqyn-note {} -->\nnote", "<!-- aiqyn-note [3] -->", "<!-- aiqyn-note ", "{", "[]"]
)
def test_a_file_without_notes_of_ours_is_refused(text: str) -> None:
    with pytest.raises(NoNotes):
        read_notes(text.encode())


def test_one_file_is_a_version_of_itself_whatever_it_says() -> None:
    one = Fingerprint("1" * 64, "A", "A Ltd", "en", frozenset())
    other = Fingerprint("1" * 64, "B", "B Ltd", "ru", frozenset())
    assert are_versions(one, other)
    assert not are_versions(one, Fingerprint("2" * 64, "B", "B Ltd", "en", frozenset()))


@pytest.mark.parametrize("text", [". Then it begins.", "One . Two.", "  .  The end."])
def test_a_stop_that_stands_alone_ends_nothing(text: str) -> None:
    spans = sentences(text)
    assert "".join(text[a:b] for a, b in spans).replace(" ", "") == text.replace(" ", "")


def test_places_of_passages_have_names() -> None:
    assert link_name("c3", 7) == "c3~7"
    assert place_name(Passage((), anchor="c3"), 7) == "c3"
    assert place_name(Passage((), level=2), 7) == "heading-7"
    assert place_name(Passage(()), 7) == ""


def test_a_label_is_sure_or_not() -> None:
    for kind in (CategoryLabel, Finding):
        assert kind("sharing", confidence=1.0).sure
        assert not kind("sharing", confidence=0.1).sure


def test_items_below_items_are_set_in_no_further_than_the_deepest() -> None:
    text = "We collect:\na) data:\n1) names:\n- first names:\n- of children."
    cut = outline(document(text))
    found = paragraphs(text, cut.sections, cut.clauses)
    assert max(row.depth for row in found) <= DEEPEST


def test_a_clause_that_lost_its_lead_in_is_still_an_item() -> None:
    text = "We collect:\n- your name;\n- your address."
    cut = outline(document(text))
    items = [clause for clause in cut.clauses if clause.lead_in]
    assert items
    found = paragraphs(text, (), tuple(items))
    assert {row.depth for row in found if row.pieces} == {1}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("1. Who are we?\nWe are a shop in the town and sell books.\n2. What do we know?\nYour name.", 2),
        ("Data\tUse\nName and address of the buyer\tTo bring what was bought to the door.", 1),
        ("Data 1\tUse 2\nName and address of the buyer\tTo bring what was bought to the door.", 0),
        ("Policy\n\nWe collect your name and address.\n\nContact\nLarkfield\nBishkek", 2),
        ("-- --\n\nWe collect your name.", 0),
    ],
)
def test_headings_of_seldom_met_forms(text: str, titles: int) -> None:
    found = outline(document(text))
    assert sum(bool(section.title) for section in found.sections) >= min(titles, 1)
    assert "".join(clause.text for clause in found.clauses)


def test_a_bold_number_is_a_heading_before_text() -> None:
    kinds = {"1. Your data": (BlockKind.PARAGRAPH, 0, True)}
    found = outline(document("Policy\n\n1. Your data\nWe collect your name and your address here.", kinds))
    assert "Your data" in [section.title for section in found.sections]


def test_stars_around_a_numbered_line_are_no_words_of_it() -> None:
    found = outline(document("**1. Your data**\n\nWe collect your name and your address."))
    assert [(s.number, s.title) for s in found.sections if s.title] == [("1", "Your data")]


def test_a_text_cut_elsewhere_is_the_same_text() -> None:
    old = "We collect your name. We keep it for a year. We share it with nobody at all.\n\nWrite to us."
    new = old.replace(". ", ".\n\n").replace("at all", "at all, ever")
    found = compare_clauses(outline(document(old)), outline(document(new)))
    assert Status.GONE not in [entry.status for entry in found]


def test_a_lookup_answers_twice_alike() -> None:
    analysis = analyse("1. Data\n\n1.1. We share your data with partners.\n\n1.2. We never sell your data.")
    lookup = Lookup(analysis)
    assert lookup.with_tone(Tone.WATCH) == lookup.with_tone(Tone.WATCH) != ()
    assert {f for answer in analysis.answers for f in answer.findings}


def test_what_does_not_hold_together_is_named() -> None:
    analysis = analyse("1. Data\n\n1.1. We collect your name and your e-mail address.")
    with pytest.raises(ValueError, match="labels"):
        check(replace(analysis, labels={}))
    with pytest.raises(ValueError, match="language"):
        check(replace(analysis, language="xx"))


@pytest.mark.parametrize("line", ["", "...", "»)."])
def test_a_line_without_words_says_nothing(line: str) -> None:
    assert not says_something(line)


def test_tables_of_figures_have_no_head() -> None:
    found = outline(document("Data 1\tUse 2\nName of the buyer\tTo bring what was bought to the door."))
    assert not any(section.title for section in found.sections)


def test_a_corrected_clause_counts_by_what_the_reader_said() -> None:
    analysis = analyse("1. Data\n\n1.1. We collect your name.\n\n1.2. We never sell your data.")
    clause = analysis.clauses[-1].id
    corrected = with_corrections(analysis, {clause: ("security",)})
    kept = scoped(corrected, Scope(categories=frozenset({"security"})))
    assert clause in {one.id for one in kept.clauses}
    kept = scoped(corrected, Scope(categories=frozenset({"sharing"})))
    assert clause not in {one.id for one in kept.clauses}


def test_a_long_text_that_was_edited_all_over_is_told_word_by_word() -> None:
    old = [f"word{n}" for n in range(3_000)]
    new = [f"new{n}" if n % 50 == 7 else word for n, word in enumerate(old) if n % 90 != 31]
    new[100:100] = old[200:260]  # said twice: no place to hold on to
    told = runs(cut(" ".join(old)), cut(" ".join(new)))
    for sign, words in (("-", old), ("+", new)):
        said = "".join(run.text for run in told if run.sign in (sign, "="))
        assert "".join(said.split()) == "".join(words)
    kept = sum(len(run.text.split()) for run in told if run.sign == "=")
    assert kept > 2_800
