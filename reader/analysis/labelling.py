"""What each clause says: categories, findings and facts, by its language's lexicon and model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.classifier import Around, Classifier
from reader.analysis.classifier import load as load_model
from reader.analysis.denials import denies, is_item, without_collecting
from reader.analysis.facts import clause_facts
from reader.analysis.lexicon import Lexicon, load
from reader.analysis.rules import Rule
from reader.analysis.verdict import weigh
from reader.core.codebook import CATEGORIES, LANGUAGES
from reader.core.model import CategoryLabel, Clause, Fact, Finding, Labels, Notice, Section

ACCEPTED = 1.0  # the score from which a category is shown
FROM_FINDING = 1.5  # a finding carries its category
FROM_LEAD_IN = 1.0  # a list item takes the category of the sentence that introduces the list
HANDED_ON = 0.5  # … where that is sure enough
FROM_HEADING = 0.5  # a heading only helps …
NAMED = 0.75  # the confidence of the category that a printed operator gives
HEADING_ALONE = 1.0  # … unless nothing else speaks
FEWEST_WORDS = 3  # a shorter clause takes nothing from its heading


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading over a clause: the concepts in it, and the categories that it announces."""

    union: int = 0
    topics: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    denies: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One clause as the rules see it: printed words, their masks, and what stands around it."""

    lexicon: Lexicon
    printed: Sequence[str]
    masks: Sequence[int]
    union: int
    lead: Reading | None
    heading: Heading
    lead_categories: frozenset[str]


def read_clause(
    lexicon: Lexicon,
    text: str,
    *,
    lead: Reading | None = None,
    heading: Heading = Heading(),
    lead_categories: frozenset[str] = frozenset(),
) -> Reading:
    """Turn a clause into words and masks; ``heading`` and ``lead_categories`` are its context."""
    printed, masks = lexicon.words(text)
    union = lexicon.built_in(text, item=lead is not None)
    for mask in masks:
        union |= mask
    return Reading(lexicon, printed, masks, union, lead, heading, lead_categories)


def read_heading(lexicon: Lexicon, title: str) -> Heading:
    """Return what a heading announces, no topic for a heading that says nothing of ours."""
    printed, masks = lexicon.words(title)
    union = 0
    for mask in masks:
        union |= mask
    topics = frozenset(c for c, bit in lexicon.heading_bits.items() if union & bit)
    return Heading(union, topics, tuple(printed), denies(printed, lexicon.language))


def matches(rule: Rule, reading: Reading) -> tuple[str, ...] | None:
    """Return the words that made ``rule`` true of the clause, or None where it is not.

    In a list item a term may also be met by the lead-in, as long as one is met by the item itself
    (``own`` rules want all of them there).
    """
    topics = reading.heading.topics | reading.lead_categories
    if (rule.under and not rule.under & topics) or rule.not_under & topics:
        return None
    lead = reading.lead
    own_met = []
    for term in rule.all:
        if term.met(reading.masks, reading.union):
            own_met.append(term)
        elif rule.own or lead is None or not term.met(lead.masks, lead.union):
            return None
    if rule.all and not own_met:
        return None
    if rule.lead and (lead is None or not all(t.met(lead.masks, lead.union) for t in rule.lead)):
        return None
    for term in rule.none:
        if term.met(reading.masks, reading.union) or (
            lead is not None and not rule.own and term.met(lead.masks, lead.union)
        ):
            return None
    places = [term.places(reading.masks) for term in own_met]
    if rule.within and len(places) > 1 and len(own_met) == len(rule.all):
        window = _window(places, rule.within, ordered=rule.ordered)
        if window is None:
            return None
        return tuple(dict.fromkeys(reading.printed[i] for i in window))
    return tuple(dict.fromkeys(reading.printed[p[0]] for p in places if p))


def _window(places: Sequence[Sequence[int]], width: int, *, ordered: bool) -> tuple[int, ...] | None:
    """Return one position per term, all within ``width`` words (and ascending), or None."""
    for first in places[0]:
        chosen = [first]
        for options in places[1:]:
            near = [
                i
                for i in options
                if (chosen[-1] < i <= first + width if ordered else abs(i - first) <= width)
            ]
            if not near:
                break
            chosen.append(min(near, key=lambda i: abs(i - first)))
        else:
            return tuple(chosen)
    return None


def label(reading: Reading, text: str, notices: list[Notice], model: Classifier | None) -> Labels:
    """Return what one clause says. A rule that raises becomes a notice and the others go on."""
    scores: dict[str, float] = {}
    because: dict[str, list[str]] = {}
    findings: dict[str, Finding] = {}
    denied = False
    at_hand = reading.union | (reading.lead.union if reading.lead else 0)
    may = bool(reading.lexicon.may & at_hand)
    for rule in reading.lexicon.possible(at_hand):
        try:
            words = matches(rule, reading)
        except Exception as exc:  # noqa: BLE001 - a bad rule must not hide the others
            notices.append(Notice("notice.check", {"rule": rule.name, "error": repr(exc)}))
            continue
        if words is None:
            continue
        denied |= rule.denies
        if rule.finding and rule.finding not in findings:
            findings[rule.finding] = Finding(rule.finding, words, may)
        gain = max(FROM_FINDING, rule.weight) if rule.finding else rule.weight
        for category in rule.categories:
            scores[category] = scores.get(category, 0.0) + gain
            because.setdefault(category, []).extend(words)
    _add_context(scores, reading)
    categories, said = _accepted(scores, because), tuple(findings.values())
    if model is not None:
        expected = model.logits(reading.lexicon, reading.printed, reading.union, _around(reading))
        by_id = {c.id: c for c in categories}
        categories, said = weigh(by_id, findings, expected, model, tuple(reading.printed), may=may)
    if _is_of_denied(reading, text):
        said, denied = without_collecting(said), True
    facts = clause_facts(reading, text, frozenset(c.id for c in categories), said, denied=denied)
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


def _add_context(scores: dict[str, float], reading: Reading) -> None:
    for category in reading.lead_categories:
        scores[category] = scores.get(category, 0.0) + FROM_LEAD_IN
    for category in reading.heading.topics & scores.keys():
        scores[category] += FROM_HEADING
    if len(reading.printed) >= FEWEST_WORDS and max(scores.values(), default=0.0) < ACCEPTED:
        scores |= dict.fromkeys(reading.heading.topics, HEADING_ALONE)


def _accepted(scores: Mapping[str, float], because: Mapping[str, Iterable[str]]) -> tuple[CategoryLabel, ...]:
    kept = []
    for category in CATEGORIES:
        if (score := scores.get(category, 0.0)) >= ACCEPTED:
            words = tuple(dict.fromkeys(because.get(category, ())))[:6]
            kept.append(CategoryLabel(category, round(1 - 0.5 ** (score + 0.3), 3), words))
    return tuple(sorted(kept, key=lambda c: -c.confidence))


def label_clauses(
    sections: Iterable[Section],
    clauses: Sequence[Clause],
    language: str,
    notices: list[Notice],
    *,
    with_model: bool = True,
) -> dict[str, Labels]:
    """Return the labels of every clause, by id; without ``with_model`` by the rules alone.

    A clause in no language of ours is read in the document's (``language``); where that is "und"
    too, its labels are empty.
    """
    titles = {section.id: section.title for section in sections}
    headings: dict[tuple[str, str], Heading] = {}
    readings: dict[str, Reading] = {}
    labels: dict[str, Labels] = {}
    for clause in clauses:
        tongue = clause.language if clause.language in LANGUAGES else language
        if tongue not in LANGUAGES:
            labels[clause.id] = Labels()
            continue
        lexicon = load(tongue)
        key = (tongue, clause.section)
        if key not in headings:
            headings[key] = read_heading(lexicon, titles.get(clause.section, ""))
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
        labels[clause.id] = label(reading, clause.text, notices, load_model(tongue) if with_model else None)
    return labels
