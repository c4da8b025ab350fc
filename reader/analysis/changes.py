"""What changed for the reader: findings and facts that one text of a policy has and the other lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.analysis.fact_changes import fact_changes
from reader.analysis.statements import Statement, statements, united_facts
from reader.core.codebook import CATEGORIES, FINDINGS
from reader.core.comparison import Change, ChangeKind, Entry, Side, Status
from reader.core.model import Analysis, Tone

_TONES = (Tone.WATCH, Tone.GOOD, Tone.NEUTRAL)
_OPPOSITE = {Tone.WATCH: Tone.GOOD, Tone.GOOD: Tone.WATCH, Tone.NEUTRAL: Tone.NEUTRAL}
# Inside a tone: who gets the data and what the reader may do about it, then what is taken and kept.
_WEIGHT = {
    "sharing": 0,
    "transfer": 0,
    "rights": 0,
    "choice": 1,
    "retention": 1,
    "tracking": 1,
    "collection": 1,
}
_LIGHT = 2
_PROBABLE = 0.5  # confidence from which a finding's mood is compared


def changes(
    old: Analysis, new: Analysis, entries: Sequence[Entry], *, by_meaning: bool
) -> tuple[Change, ...]:
    """Return what changed, ranked: what is worse for the reader first; () where nothing did.

    Only clauses whose words changed tell of a change, unless the texts are in two languages.
    """
    touched = [one for one in entries if by_meaning or one.status not in (Status.SAME, Status.MOVED)]
    found = [*_findings(old, new, touched, by_meaning=by_meaning)]
    told = {(change.kind, change.finding) for change in found}
    found += fact_changes(old, new, touched, told, by_meaning=by_meaning)
    if by_meaning:
        found = [replace(one, tone=_own_tone(one)) for one in found]
    place = {clause.id: n for n, clause in enumerate(new.clauses)}
    before = {clause.id: n for n, clause in enumerate(old.clauses)}
    return tuple(
        sorted(
            found,
            key=lambda one: (
                _TONES.index(one.tone),
                _WEIGHT.get(one.category, _LIGHT),
                not one.finding,
                CATEGORIES.index(one.category),
                place[one.new[0]] if one.new else before[one.old[0]],
            ),
        )
    )


def _own_tone(change: Change) -> Tone:
    """Return what a thing is for the reader by itself: of two languages neither is the later one."""
    if change.kind is ChangeKind.VALUE:
        return Tone.NEUTRAL
    if change.finding:
        return FINDINGS[change.finding].tone
    return _OPPOSITE[change.tone] if change.kind is ChangeKind.GONE else change.tone


def _findings(
    old: Analysis, new: Analysis, touched: Sequence[Entry], *, by_meaning: bool
) -> Iterator[Change]:
    before, after = _stated(old), _stated(new)
    mine = {clause: entry for entry in touched if entry.old for clause in entry.old.clauses}
    theirs = {clause: entry for entry in touched if entry.new for clause in entry.new.clauses}
    for finding, said in after.items():
        if finding not in before:
            here = _carrying(finding, said, theirs, old, new=True, anywhere=by_meaning)
            if here:
                yield _change(ChangeKind.NEW, finding, here, new, may=said.may)
    for finding, said in before.items():
        if finding not in after:
            here = _carrying(finding, said, mine, new, new=False, anywhere=by_meaning)
            if here:
                yield _change(ChangeKind.GONE, finding, here, old, may=said.may)
    if not by_meaning:
        yield from _turned_findings(touched, old, new, before, after)


def _stated(policy: Analysis) -> dict[str, Statement]:
    return statements([clause.id for clause in policy.clauses], policy.labels)


def _carrying(
    finding: str,
    said: Statement,
    touched: Mapping[str, Entry],
    other: Analysis,
    *,
    new: bool,
    anywhere: bool,
) -> list[Entry]:
    """Return the entries that say it, unless the other text perhaps says it too where they stood."""
    entries = list({id(touched[one]): touched[one] for one in said.clauses if one in touched}.values())
    sides = [entry.old if new else entry.new for entry in entries]
    near = [clause for side in sides if side for clause in side.clauses]
    for clause in [clause.id for clause in other.clauses] if anywhere else near:
        if any(one.id == finding for one in other.labels[clause].findings):
            return []
    return entries


def _change(
    kind: ChangeKind, finding: str, entries: Sequence[Entry], said_in: Analysis, *, may: bool
) -> Change:
    known = FINDINGS[finding]
    old = [clause for one in entries if one.old for clause in one.old.clauses]
    new = [clause for one in entries if one.new for clause in one.new.clauses]
    saying = new if kind is ChangeKind.NEW else old
    carriers = [c for c in saying if any(one.id == finding for one in said_in.labels[c].said)]
    return Change(
        kind,
        known.category,
        known.tone if kind is ChangeKind.NEW else _OPPOSITE[known.tone],
        tuple(carriers if kind is ChangeKind.GONE else old),
        tuple(carriers if kind is ChangeKind.NEW else new),
        finding,
        united_facts(carriers, said_in.labels),
        may=may,
    )


def _turned_findings(
    touched: Sequence[Entry],
    old: Analysis,
    new: Analysis,
    before: Mapping[str, Statement],
    after: Mapping[str, Statement],
) -> Iterator[Change]:
    """Return what a clause held possible and now does, or the other way round, and no other clause said."""
    found: dict[tuple[ChangeKind, str], list[Entry]] = {}
    for entry in touched:
        mine, theirs = _moods(entry.old, old), _moods(entry.new, new)
        for finding in mine.keys() & theirs.keys() & (before.keys() | after.keys()):
            if mine[finding] and not theirs[finding] and (finding not in before or before[finding].may):
                found.setdefault((ChangeKind.FIRM, finding), []).append(entry)
            if theirs[finding] and not mine[finding] and (finding not in after or after[finding].may):
                found.setdefault((ChangeKind.POSSIBLE, finding), []).append(entry)
    for (kind, finding), entries in sorted(found.items()):
        known = FINDINGS[finding]
        yield Change(
            kind,
            known.category,
            known.tone if kind is ChangeKind.FIRM else _OPPOSITE[known.tone],
            tuple(clause for one in entries if one.old for clause in one.old.clauses),
            tuple(clause for one in entries if one.new for clause in one.new.clauses),
            finding,
        )


def _moods(side: Side | None, policy: Analysis) -> dict[str, bool]:
    """Return what a side says or probably says, and whether each is only possible."""
    found: dict[str, bool] = {}
    for clause in side.clauses if side else ():
        for one in policy.labels[clause].findings:
            if one.confidence >= _PROBABLE:
                found[one.id] = found.get(one.id, True) and one.may
    return found
