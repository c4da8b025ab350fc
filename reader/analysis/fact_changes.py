"""Values that changed between two texts of a policy: periods, addresses, kinds of data, recipients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from reader.analysis.contradiction_values import days
from reader.core.comparison import Change, ChangeKind, Entry
from reader.core.model import Analysis, Fact, Tone

# Where a change of a fact belongs; a type that is not here changes nothing for the reader by itself.
_CATEGORY = {
    "data": "collection",
    "purpose": "purpose",
    "recipient": "sharing",
    "jurisdiction": "transfer",
    "legal_basis": "choice",
    "email": "contact",
    "phone": "contact",
    "url": "contact",
    "law": "legal",
    "operator": "scope",
    "age": "audiences",
    "duration=reply": "rights",
    "duration=retention": "retention",
    "duration=claim": "legal",
    "duration=lookback": "collection",
    "date=updated": "changes",
    "date=effective": "changes",
}
_IN_WORDS = frozenset({"url", "law", "operator"})  # are printed otherwise in another language
# These matter to the reader; the other kinds of data, purposes and recipients are told as information.
_WATCH = {
    "data": {"health", "biometric", "id_document", "location", "payment_card", "financial", "children_data",
             "call_recording", "photo_video", "correspondence"},
    "purpose": {"marketing"},
    "recipient": {"advertisers", "partners", "dealers", "third_parties", "public"},
}  # fmt: skip
# The finding whose sentence says it already where it comes or goes with it.
_SAID_BY = {
    ("data", "payment_card"): "collects_payment_data",
    ("data", "financial"): "collects_payment_data",
    ("data", "health"): "collects_sensitive",
    ("data", "biometric"): "collects_sensitive",
    ("data", "id_document"): "collects_sensitive",
    ("data", "call_recording"): "records_calls_or_video",
    ("data", "photo_video"): "records_calls_or_video",
    ("purpose", "marketing"): "uses_for_marketing",
    ("purpose", "analytics"): "uses_for_analytics",
    ("purpose", "improvement"): "uses_for_analytics",
    ("purpose", "security"): "uses_for_security",
    ("recipient", "affiliates"): "shares_with_affiliates",
    ("recipient", "service_providers"): "shares_with_providers",
    ("recipient", "payment_processors"): "shares_with_providers",
    ("recipient", "partners"): "shares_with_partners",
    ("recipient", "dealers"): "shares_with_partners",
    ("recipient", "advertisers"): "shares_with_partners",
    ("recipient", "authorities"): "shares_with_authorities",
    ("recipient", "courts"): "shares_with_authorities",
    ("recipient", "successor"): "shares_in_merger",
    "data": "collects_data",
    "jurisdiction": "transfers_abroad",
    "email": "contact_given",
    "age": "not_for_children",
    "duration=reply": "reply_deadline",
    "duration=retention": "kept_fixed_period",
}
_ONE_VALUE = frozenset(
    {"email", "phone", "url", "operator", "age", "law"}
    | {kind for kind in _CATEGORY if kind.startswith(("duration", "date"))}
)


def fact_changes(
    old: Analysis,
    new: Analysis,
    touched: Sequence[Entry],
    told: Set[tuple[ChangeKind, str]],
    *,
    by_meaning: bool,
) -> Iterator[Change]:
    """Return the changes of values; ``told`` are the findings that are told of with their facts."""
    before, after = _values(old), _values(new)
    groups: dict[tuple[ChangeKind, str, Tone], list[tuple[Fact, Entry]]] = {}
    for entry in touched:
        gained = [f for f in entry.gained_facts if not f.denied and (f.type, f.value) not in before]
        lost = [f for f in entry.lost_facts if not f.denied and (f.type, f.value) not in after]
        for kind in dict.fromkeys(_kind(fact) for fact in (*gained, *lost)):
            if kind not in _CATEGORY or (by_meaning and kind in _IN_WORDS):
                continue
            now = [fact for fact in gained if _kind(fact) == kind]
            then = [fact for fact in lost if _kind(fact) == kind]
            if now and then and kind in _ONE_VALUE:
                yield _other_value(kind, then, now, entry)
                continue
            for change, facts in ((ChangeKind.NEW, now), (ChangeKind.GONE, then)):
                for fact in facts:
                    if not _is_told(change, kind, fact, told):
                        groups.setdefault((change, kind, _tone(change, fact)), []).append((fact, entry))
    for (change, kind, tone), found in groups.items():
        yield _group(change, kind, tone, found)


def _values(policy: Analysis) -> set[tuple[str, str]]:
    return {(f.type, f.value) for one in policy.labels.values() for f in one.facts if not f.denied}


def _kind(fact: Fact) -> str:
    if fact.type in ("duration", "date"):
        return f"{fact.type}={fact.value.partition(':')[0]}"
    return fact.type


def _is_told(change: ChangeKind, kind: str, fact: Fact, told: Set[tuple[ChangeKind, str]]) -> bool:
    return any((change, _SAID_BY.get(key, "-")) in told for key in ((kind, fact.value), kind))


def _tone(change: ChangeKind, fact: Fact) -> Tone:
    if fact.type == "jurisdiction" or fact.value in _WATCH.get(fact.type, ()):
        return Tone.WATCH if change is ChangeKind.NEW else Tone.GOOD
    return Tone.NEUTRAL


def _other_value(kind: str, then: Sequence[Fact], now: Sequence[Fact], entry: Entry) -> Change:
    tone = Tone.NEUTRAL
    if kind in ("duration=reply", "duration=retention"):
        longest, was = (max(days(fact.value)[1] for fact in facts) for facts in (now, then))
        tone = Tone.WATCH if longest > was else Tone.GOOD if longest < was else Tone.NEUTRAL
    old, new = entry.old.clauses if entry.old else (), entry.new.clauses if entry.new else ()
    return Change(ChangeKind.VALUE, _CATEGORY[kind], tone, old, new, facts=tuple(now), before=tuple(then))


def _group(change: ChangeKind, kind: str, tone: Tone, found: Sequence[tuple[Fact, Entry]]) -> Change:
    facts = {fact.value: fact for fact, _ in found}
    entries = {id(entry): entry for _, entry in found}.values()
    return Change(
        change,
        _CATEGORY[kind],
        tone,
        tuple(dict.fromkeys(c for one in entries if one.old for c in one.old.clauses)),
        tuple(dict.fromkeys(c for one in entries if one.new for c in one.new.clauses)),
        facts=tuple(facts.values()),
    )
