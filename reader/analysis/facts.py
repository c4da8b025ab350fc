"""The facts of one clause: values of the closed lists by the lexicon, printed values by `printed`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.printed import printed_facts
from reader.core.model import Fact
from reader.resources import table

if TYPE_CHECKING:
    from reader.analysis.labelling import Reading

# Which categories a clause must have for a value of the closed lists to be a fact of it.
GATES: dict[str, frozenset[str]] = {
    "data": frozenset({"collection", "tracking", "purpose", "retention", "sharing", "choice", "audiences"}),
    "purpose": frozenset({"purpose", "collection", "tracking", "transfer"}),
    "recipient": frozenset({"sharing", "transfer"}),
    "legal_basis": frozenset({"purpose", "choice", "sharing", "transfer", "collection"}),
    "right": frozenset({"rights", "choice"}),
}


@cache
def _iris() -> dict[str, dict[str, str]]:
    return table("dpv.toml")


def _withheld(recipient: str, findings: frozenset[str]) -> bool:
    """Tell whether "we give nothing to …" names this recipient only to say that it gets nothing."""
    if "does_not_sell" not in findings:
        return False
    return recipient == "third_parties" or not any(f.startswith("shares_") for f in findings)


def clause_facts(
    reading: Reading,
    text: str,
    categories: frozenset[str],
    findings: frozenset[str],
    *,
    denied: bool,
) -> tuple[Fact, ...]:
    """Return the facts of one clause, those of the closed lists first; empty where there are none.

    ``denied`` marks kinds of data that the clause says are not collected.
    """
    facts = []
    for kind, values in reading.lexicon.values.items():
        if not GATES[kind] & categories:
            continue
        for value, bit in values.items():
            if reading.union & bit and not (kind == "recipient" and _withheld(value, findings)):
                words = " ".join(w for w, m in zip(reading.printed, reading.masks, strict=True) if m & bit)
                iri = _iris().get(kind, {}).get(value, "")
                facts.append(Fact(kind, value, words, iri, denied and kind == "data"))
    language = reading.lexicon.language
    return (*facts, *printed_facts(text, language, categories=categories, findings=findings))
