"""What one clause is understood to say: categories, findings and facts."""

from __future__ import annotations

from dataclasses import dataclass

SURE = 0.7  # confidence below which a label is shown as not sure


@dataclass(frozen=True, slots=True)
class CategoryLabel:
    """A category of a clause; ``confidence`` is 0–1, ``because`` the words that weighed most."""

    id: str
    confidence: float
    because: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Tell whether it is said without "perhaps"."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a clause says, by its id in the codebook.

    ``may`` is true where the clause (or its lead-in) says that the practice is only possible;
    ``confidence`` is 0–1.
    """

    id: str
    because: tuple[str, ...] = ()
    may: bool = False
    confidence: float = 1.0

    @property
    def sure(self) -> bool:
        """Tell whether a card, an answer or a letter may rest on it."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Fact:
    """A value in a clause: ``type`` and ``value`` by the codebook, ``text`` the words it was read from.

    ``iri`` is the W3C DPV concept where there is one. ``denied`` marks a kind of data that the clause
    says is *not* collected: no card may show it as collected.
    """

    type: str
    value: str
    text: str = ""
    iri: str = ""
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Labels:
    """What one clause was understood to say; all empty for a clause that says nothing of ours.

    ``corrected`` is true where the reader chose the categories.
    """

    categories: tuple[CategoryLabel, ...] = ()
    findings: tuple[Finding, ...] = ()
    facts: tuple[Fact, ...] = ()
    corrected: bool = False

    @property
    def said(self) -> tuple[Finding, ...]:
        """Return the findings that are sure."""
        return tuple(finding for finding in self.findings if finding.sure)

    @property
    def in_doubt(self) -> tuple[Finding, ...]:
        """Return the findings that are not sure."""
        return tuple(finding for finding in self.findings if not finding.sure)
