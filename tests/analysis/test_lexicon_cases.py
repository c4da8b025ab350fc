"""What the lexicons say of clauses of our own: one table of cases for every language.

A case has ``text``, and may have ``heading`` and ``lead`` (the sentence that introduces its list),
``categories`` and ``findings`` that must be there, ``not_findings`` that must not, ``facts`` and
``not_facts`` as "type=value". A case is a hard opposite where it shares its words with another one.
"""

import time
import tomllib
from pathlib import Path

import pytest

from reader.analysis.labelling import label_clauses
from reader.analysis.lexicon import load
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.model import Clause, Labels, Notice, Section, Span

TABLES = {
    path.stem.removeprefix("lexicon_"): tomllib.loads(path.read_text("utf-8"))["case"]
    for path in sorted(Path(__file__).parent.glob("lexicon_??.toml"))
}
CASES = [
    pytest.param(language, case, id=f"{language}-{number}")
    for language, cases in TABLES.items()
    for number, case in enumerate(cases, 1)
]


def labels_of(language: str, case: dict) -> Labels:
    """Read one case as a document of one section, the lead-in first where there is one."""
    section = Section("s0", "", case.get("heading", ""), 1, None, ())
    clauses = []
    if "lead" in case:
        clauses.append(Clause("lead", "s0", "", Span(0, 1), case["lead"], None, language))
    clauses.append(
        Clause("own", "s0", "", Span(0, 1), case["text"], "lead" if "lead" in case else None, language)
    )
    notices: list[Notice] = []
    labels = label_clauses([section], clauses, language, notices, with_model=False)
    assert notices == []
    return labels["own"]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_clause_says_what_its_case_expects(language: str, case: dict) -> None:
    labels = labels_of(language, case)
    categories = {c.id for c in labels.categories}
    findings = {f.id: f.because for f in labels.findings}
    facts = {f"{f.type}={f.value}" for f in labels.facts}
    assert set(case.get("categories", ())) - categories == set(), (case["text"], categories)
    assert set(case.get("findings", ())) - set(findings) == set(), (case["text"], findings)
    assert set(case.get("not_findings", ())) & set(findings) == set(), (case["text"], findings)
    assert set(case.get("facts", ())) - facts == set(), (case["text"], facts)
    assert set(case.get("not_facts", ())) & facts == set(), (case["text"], facts)


@pytest.mark.parametrize("language", TABLES)
def test_cases_name_every_finding_twice_and_nothing_else(language: str) -> None:
    named = [f for case in TABLES[language] for f in case.get("findings", ())]
    refused = {f for case in TABLES[language] for f in case.get("not_findings", ())}
    assert {f for f in FINDINGS if named.count(f) < 2} == set()
    assert (set(named) | refused) - set(FINDINGS) == set()
    assert {c for case in TABLES[language] for c in case.get("categories", ())} <= set(CATEGORIES)


@pytest.mark.parametrize("language", TABLES)
def test_a_language_reads_thousands_of_clauses_in_a_second(language: str) -> None:
    lexicon = load(language)
    assert len(lexicon.rules) <= 350
    clauses = [
        Clause(f"c{n}", "s0", "", Span(0, 1), case["text"], None, language)
        for n, case in enumerate(TABLES[language] * 5)
    ]
    section = Section("s0", "", "", 1, None, ())
    label_clauses([section], clauses, language, [], with_model=False)
    start = time.process_time()
    label_clauses([section], clauses, language, [], with_model=False)
    assert (time.process_time() - start) / len(clauses) < 0.002  # ten times what it takes


@pytest.mark.parametrize("language", TABLES)
@pytest.mark.parametrize("piece", ["a", " ", "1 ", "а.", "маалымат ", "- ", "data "])
def test_hostile_clauses_are_read_quickly(language: str, piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    load(language)
    start = time.process_time()
    labels_of(language, {"text": text})
    assert time.process_time() - start < 0.5
