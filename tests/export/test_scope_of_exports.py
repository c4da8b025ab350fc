"""Cutting an analysis down: what is kept, what is left out, and that no reference dangles."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path

import jsonschema
import pytest

from reader import analyse
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.lookup import Lookup
from reader.core.model import Analysis, Tone
from reader.core.scope import NoSuchSection, Scope, find_sections, scoped
from reader.export.as_json import to_json
from reader.export.summary import summarise
from reader.phrases import Phrases
from reader.resources import resource

SCHEMA = json.loads((Path(__file__).parents[2] / "resources" / "analysis.schema.json").read_text("utf-8"))


@pytest.fixture(scope="module", params=["aqbulaq.kk.md", "samovar.ru.html", "larkfield.en.md"])
def policy(request: pytest.FixtureRequest) -> Analysis:
    return analyse(resource(f"samples/{request.param}"))


def scopes(analysis: Analysis) -> list[Scope]:
    sections = (None, frozenset({analysis.sections[3].id, analysis.sections[4].id}))
    categories = (None, frozenset({"sharing"}), frozenset({"rights", "retention"}))
    return [Scope(*row) for row in product(sections, categories, (None, Tone.WATCH, Tone.GOOD))]


def test_the_whole_is_the_same_analysis(policy: Analysis) -> None:
    assert scoped(policy, Scope()) is policy


def test_no_reference_dangles_and_names_stay(policy: Analysis) -> None:
    whole = Lookup(policy).references
    for scope in scopes(policy):
        part = scoped(policy, scope)
        kept = {clause.id for clause in part.clauses}
        points = [p for card in part.cards for p in card.points] + [*part.overview.watch, *part.overview.good]
        points += [p for answer in part.answers for p in answer.points]
        rested = {clause for point in points for clause in point.clauses}
        rested |= {clause for card in part.cards for clause in card.gist.clauses if scope.categories is None}
        rested |= {c for one in (*part.overview.expected, *part.overview.laws) for c in one.clauses}
        rested |= {c for one in part.contradictions for c in (one.first, one.second)}
        assert rested <= kept == set(part.labels)
        assert all(point.clauses for point in points)
        assert [c for section in part.sections for c in section.clauses] == [c.id for c in part.clauses]
        assert {card.section for card in part.cards} <= {section.id for section in part.sections}
        summary = summarise(policy, Phrases.load("en"), scope=scope)
        assert {c.label for s in summary.sections for c in s.clauses} == {whole[one] for one in kept}
        jsonschema.validate(json.loads(to_json(policy, Phrases.load("kk"), scope=scope)), SCHEMA)


def test_a_category_keeps_what_is_of_it_and_nothing_else(policy: Analysis) -> None:
    for category in CATEGORIES:
        part = scoped(policy, Scope(categories=frozenset({category})))
        for card in part.cards:
            assert not card.gist.key
            for point in card.points:
                assert category in {FINDINGS[one].category for one in point.findings}
        assert set(Lookup(policy).by_category[category]) <= {clause.id for clause in part.clauses}


def test_only_watch_outs_holds_every_watch_out(policy: Analysis) -> None:
    part = scoped(policy, Scope(tone=Tone.WATCH))
    assert part.overview.watch == policy.overview.watch
    assert part.overview.good == ()
    toned = set(Lookup(policy).with_tone(Tone.WATCH))
    rested = {
        clause for card in policy.cards for p in card.points if p.tone is Tone.WATCH for clause in p.clauses
    }
    assert toned <= {clause.id for clause in part.clauses} <= toned | rested
    assert part.missing == ()


def test_a_point_that_lost_a_clause_loses_its_facts() -> None:
    policy, cut = analyse(resource("samples/aqbulaq.kk.md")), 0
    for section in policy.sections:
        part = scoped(policy, Scope(sections=frozenset({section.id})))
        known = {(f.type, f.value) for labels in part.labels.values() for f in labels.facts}
        whole = {point.findings: point for point in (*policy.overview.watch, *policy.overview.good)}
        for point in (*part.overview.watch, *part.overview.good):
            if point.clauses != whole[point.findings].clauses:
                cut += 1
                assert {(f.type, f.value) for f in point.facts} <= known
    assert cut


def test_without_words_ids_labels_and_facts_stay(policy: Analysis) -> None:
    bare = scoped(policy, Scope(source=False))
    assert {clause.text for clause in bare.clauses} == {""}
    assert [clause.id for clause in bare.clauses] == [clause.id for clause in policy.clauses]
    for clause, labels in policy.labels.items():
        assert [f.id for f in bare.labels[clause].findings] == [f.id for f in labels.findings]
        assert [(f.type, f.value) for f in bare.labels[clause].facts] == [
            (f.type, f.value) for f in labels.facts
        ]
        assert not any(fact.text for fact in bare.labels[clause].facts)


def test_a_section_is_found_by_number_place_and_title() -> None:
    numbered = analyse(resource("samples/aqbulaq.kk.md"))
    titles = [section.title for section in numbered.sections]
    at = next(n for n, section in enumerate(numbered.sections) if section.number == "3")
    for asked in ("3", " 3. ", titles[at], titles[at][:8].upper()):
        assert numbered.sections[at].id in find_sections(numbered, asked, titles)
    plain = analyse(
        "# Cookies\n\nWe use cookies.\n\n## Banner\n\nYou can refuse.\n\n# Rights\n\nAsk us for your data.\n"
    )
    names = [section.title for section in plain.sections]
    if len(names) == 3:
        assert len(find_sections(plain, "1", names)) == 2, "with what is below it"
        assert find_sections(plain, "rights", names) == {plain.sections[2].id}
    for asked in ("99", "", "no such title"):
        with pytest.raises(NoSuchSection):
            find_sections(numbered, asked, titles)
