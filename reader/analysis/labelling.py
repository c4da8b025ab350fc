"""What each clause says: categories, findings and facts, by its language's lexicon and model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reader.analysis.classifier import Around, Classifier
from reader.analysis.classifier import load as load_model
from reader.analysis.denials import denies, is_item, without_collecting
from reader.analysis.facts import clause_facts
from reader.analysis.lexicon import load
from reader.analysis.matching import Heading, Reading, matches, moods, read_clause, read_heading
from reader.analysis.rules import Rule
from reader.analysis.verdict import weigh, without_doubtful
from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.core.model import CategoryLabel, Clause, Fact, Finding, Labels, Notice, Section
from reader.core.shapes import names_policy

ACCEPTED = 1.0  # the score from which a category is shown
FROM_FINDING = 1.5  # a finding carries its category
FROM_LEAD_IN = 1.0  # a list item takes the category of the sentence that introduces the list
HANDED_ON = 0.5  # … where that is sure enough
FROM_HEADING = 0.5  # a heading only helps …
NAMED = 0.75  # the confidence of the category that a printed operator gives
HEADING_ALONE = 1.0  # … unless nothing else speaks
FEWEST_WORDS = 3  # a shorter clause takes nothing from its heading
INTRODUCTION = 3  # clauses under the only heading, the title, that are about the policy itself
HEADING, LEAD_IN = "heading", "lead-in"  # what speaks for a category beside rules


@dataclass(slots=True)
class Given:
    """What the rules give a clause; ``givers`` names, for each category, the rules that speak for it."""

    scores: dict[str, float] = field(default_factory=dict)
    because: dict[str, list[str]] = field(default_factory=dict)
    givers: dict[str, list[str]] = field(default_factory=dict)
    findings: dict[str, Finding] = field(default_factory=dict)
    denied: bool = False
    may: bool = False

    def add(self, rule: Rule, words: tuple[str, ...], may: Callable[[Rule], bool]) -> None:
        """Add what a rule says that these words made true, ``may`` tells in which mood."""
        self.denied |= rule.denies
        if rule.finding and rule.finding not in self.findings:
            self.findings[rule.finding] = Finding(rule.finding, words, may(rule))
        gain = max(FROM_FINDING, rule.weight) if rule.finding else rule.weight
        for category in rule.categories:
            self.scores[category] = self.scores.get(category, 0.0) + gain
            self.because.setdefault(category, []).extend(words)
            self.givers.setdefault(category, []).append(rule.name)

    def add_context(self, reading: Reading) -> None:
        """Add what the heading and the lead-in speak for."""
        for category in reading.lead_categories:
            self.scores[category] = self.scores.get(category, 0.0) + FROM_LEAD_IN
            self.givers.setdefault(category, []).append(LEAD_IN)
        for category in reading.heading.topics & self.scores.keys():
            self.scores[category] += FROM_HEADING
        if len(reading.printed) >= FEWEST_WORDS and max(self.scores.values(), default=0.0) < ACCEPTED:
            self.scores |= dict.fromkeys(reading.heading.topics, HEADING_ALONE)
        for category in reading.heading.topics:
            self.givers.setdefault(category, []).append(HEADING)

    def categories(self) -> tuple[CategoryLabel, ...]:
        """Return the categories with scores that are high enough, surest first."""
        kept = []
        for category in CATEGORIES:
            if (score := self.scores.get(category, 0.0)) >= ACCEPTED:
                words = tuple(dict.fromkeys(self.because.get(category, ())))[:6]
                kept.append(CategoryLabel(category, round(1 - 0.5 ** (score + 0.3), 3), words))
        return tuple(sorted(kept, key=lambda c: -c.confidence))


def by_rules(reading: Reading, text: str, notices: list[Notice]) -> Given:
    """Return what the rules say of a clause. One that raises becomes a notice and the others go on."""
    at_hand = reading.union | (reading.lead.union if reading.lead else 0)
    given, may = Given(may=bool(reading.lexicon.may & at_hand)), moods(reading, text)
    for rule in reading.lexicon.possible(at_hand):
        try:
            words = matches(rule, reading)
        except Exception as exc:  # noqa: BLE001 - a bad rule must not hide the others
            notices.append(Notice("notice.check", {"rule": rule.name, "error": repr(exc)}))
            continue
        if words is not None:
            given.add(rule, words, may)
    given.add_context(reading)
    return given


def label(reading: Reading, text: str, given: Given, model: Classifier | None) -> Labels:
    """Return what a clause says, from what the rules give and, where there is one, a model."""
    categories, said, denied = given.categories(), tuple(given.findings.values()), given.denied
    if model is not None:
        expected = model.logits(reading.lexicon, reading.printed, reading.union, _around(reading))
        trust = {c.id: model.trust(c.id, given.givers.get(c.id, ())) for c in categories}
        by_id = {c.id: c for c in categories}
        printed = tuple(reading.printed)
        categories, said = weigh(by_id, given.findings, expected, model, printed, trust=trust, may=given.may)
    if _is_of_denied(reading, text):
        said, denied = without_collecting(said), True
    facts = clause_facts(reading, text, frozenset(c.id for c in categories), said, denied=denied)
    if model is not None:  # only now: the facts are read from all that is likely
        categories, said = without_doubtful(categories, said, by_id)
    return Labels(_with_operator(categories, facts), said, facts)


def _is_of_denied(reading: Reading, text: str) -> bool:
    """Tell whether the clause is an item of a list of what is not collected."""
    if reading.lead is not None and denies(reading.lead.printed, reading.lexicon.language):
        return True
    return reading.heading.denies and is_item(text)


def _around(reading: Reading) -> Around:
    lead, heading = reading.lead, reading.heading
    if lead is None:
        return Around(0, heading.union, (), heading.words)
    return Around(lead.union, heading.union, tuple(lead.printed), heading.words)


def _with_operator(categories: tuple[CategoryLabel, ...], facts: Iterable[Fact]) -> tuple[CategoryLabel, ...]:
    """Add the category of a clause that names who is behind the policy."""
    name = next((fact.text for fact in facts if fact.type == "operator"), "")
    if not name or any(c.id == "scope" for c in categories):
        return categories
    return (*categories, CategoryLabel("scope", NAMED, (name,)))


def label_clauses(
    sections: Sequence[Section],
    clauses: Sequence[Clause],
    language: str,
    notices: list[Notice],
    *,
    with_model: bool = True,
    rules_gave: dict[str, Given] | None = None,
) -> dict[str, Labels]:
    """Return the labels of every clause, by id; arguments as for `labels_in_order`."""
    return dict(
        labels_in_order(sections, clauses, language, notices, with_model=with_model, rules_gave=rules_gave)
    )


def labels_in_order(
    sections: Sequence[Section],
    clauses: Sequence[Clause],
    language: str,
    notices: list[Notice],
    *,
    with_model: bool = True,
    rules_gave: dict[str, Given] | None = None,
) -> Iterator[tuple[str, Labels]]:
    """Yield the id and the labels of each clause; without ``with_model`` by the rules alone.

    ``rules_gave`` is filled with what the rules give each clause. A clause in no language of ours is read
    in the document's (``language``); where that is "und" too, its labels are empty.
    """
    titles = {section.id: section.title for section in sections}
    only = sections[0] if len(sections) == 1 and names_policy(sections[0].title) else None
    introduced = frozenset(only.clauses[INTRODUCTION:]) if only else frozenset()
    headings: dict[tuple[str, str], Heading] = {}
    readings: dict[str, Reading] = {}
    labels: dict[str, Labels] = {}
    for clause in clauses:
        tongue = clause.language if clause.language in LANGUAGES else language
        if tongue not in LANGUAGES:
            labels[clause.id] = Labels()
            yield clause.id, labels[clause.id]
            continue
        lexicon = load(tongue)
        title = "" if clause.id in introduced else titles.get(clause.section, "")
        if (key := (tongue, title)) not in headings:
            headings[key] = read_heading(lexicon, title)
        lead = readings.get(clause.lead_in or "")
        if lead is not None and lead.lexicon is not lexicon:
            lead = None
        above = (
            frozenset(c.id for c in labels[clause.lead_in].categories if c.confidence >= HANDED_ON)
            if clause.lead_in and lead
            else frozenset()
        )
        reading = read_clause(lexicon, clause.text, lead=lead, heading=headings[key], lead_categories=above)
        readings[clause.id] = reading
        given = by_rules(reading, clause.text, notices)
        if rules_gave is not None:
            rules_gave[clause.id] = given
        labels[clause.id] = label(reading, clause.text, given, load_model(tongue) if with_model else None)
        yield clause.id, labels[clause.id]
