"""An analysis as linked data: JSON-LD 1.1 with the terms of the W3C Data Privacy Vocabulary (DPV).

The context stands in the file; nothing of it has to be fetched. What DPV has no term for is said in terms
of our own (``urn:aiqyn:``). A clause is a part of the notice; what it says of personal data hangs on the
``dpv:Process`` that it describes. Data that a clause denies to collect is never listed as collected.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader import __version__
from reader.core.marks import Mark
from reader.core.model import Analysis, Clause, Fact, Labels
from reader.core.scope import Scope, scoped
from reader.core.titles import title_of
from reader.export.colophon import WHOLE, part_lines, today
from reader.phrases import Phrases

TERMS = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "dct": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "aiqyn": "urn:aiqyn:term:",
}
CONTEXT: dict[str, Any] = TERMS | {
    "title": "dct:title",
    "issued": {"@id": "dct:issued", "@type": "xsd:date"},
    "modified": "dct:modified",
    "hasPart": {"@id": "dct:hasPart", "@container": "@list"},
    "identifier": "dct:identifier",
    "text": "dct:description",
    "sha256": "aiqyn:sha256",
    "section": "aiqyn:section",
    "number": "aiqyn:number",
    "category": "aiqyn:category",
    "finding": "aiqyn:finding",
    "fact": "aiqyn:fact",
    "type": "aiqyn:type",
    "value": "aiqyn:value",
    "note": "aiqyn:note",
    "bookmark": "aiqyn:bookmark",
    "generator": "aiqyn:generator",
    "about": "aiqyn:about",
}
PROPERTIES = {
    "data": "dpv:hasPersonalData",
    "purpose": "dpv:hasPurpose",
    "recipient": "dpv:hasRecipient",
    "legal_basis": "dpv:hasLegalBasis",
}


def to_jsonld(
    analysis: Analysis, phrases: Phrases, *, indent: int | None = 2, marks: Mapping[str, Mark] | None = None,
    scope: Scope = WHOLE,
) -> str:  # fmt: skip
    """Return the notice and its clauses as JSON-LD that ends in a line feed; one line without ``indent``."""
    part = scoped(analysis, scope)
    document = part.document
    name = f"urn:aiqyn:policy:{document.sha256}"
    about = (*part_lines(analysis, phrases, scope), phrases.text("export.made_by"))
    notice = {
        "@context": CONTEXT,
        "@id": name,
        "@type": "dpv:PrivacyNotice",
        "title": _said(title_of(analysis) or phrases.text("export.title"), part.language),
        "sha256": document.sha256,
        "modified": part.overview.updated,
        "dpv:hasDataController": _controller(part.overview.operator),
        "issued": today(),
        "generator": f"Aiqyn {__version__}",
        "about": _said(" ".join(about), phrases.language),
        "hasPart": [
            _clause(clause, part.labels[clause.id], name, (marks or {}).get(clause.id))
            for clause in part.clauses
        ],
    }
    return json.dumps(_filled(notice), ensure_ascii=False, indent=indent) + "\n"


def _clause(clause: Clause, labels: Labels, policy: str, mark: Mark | None) -> dict[str, Any]:
    process = {
        term: [{"@id": compact(iri)} for iri in _iris(labels.facts, kind)]
        for kind, term in PROPERTIES.items()
    }
    return _filled(
        {
            "@id": f"{policy}#{clause.id}",
            "@type": "aiqyn:Clause",
            "identifier": clause.id,
            "section": clause.section,
            "number": clause.number,
            "text": _said(clause.text, clause.language) if clause.text else None,
            "category": [label.id for label in labels.categories],
            "finding": [finding.id for finding in labels.said],
            "dpv:hasProcess": {"@type": "dpv:Process", **found} if (found := _filled(process)) else None,
            "fact": [_fact(fact) for fact in labels.facts if not fact.iri or fact.denied],
            "note": mark.note if mark else None,
            "bookmark": True if mark and mark.bookmark else None,
        }
    )


def _iris(facts: Iterable[Fact], kind: str) -> Iterator[str]:
    yield from dict.fromkeys(f.iri for f in facts if f.type == kind and f.iri and not f.denied)


def _fact(fact: Fact) -> dict[str, Any]:
    return {"type": f"denied_{fact.type}" if fact.denied else fact.type, "value": fact.value}


def _controller(operator: str | None) -> dict[str, str] | None:
    return {"@type": "dpv:DataController", "title": operator} if operator else None


def _said(text: str, language: str) -> dict[str, str] | str:
    return {"@value": text, "@language": language} if language != "und" else text


def compact(iri: str) -> str:
    """Return an IRI by its prefix in the context, longest first; as it is where none fits."""
    for prefix, start in sorted(TERMS.items(), key=lambda row: -len(row[1])):
        if iri.startswith(start):
            return f"{prefix}:{iri.removeprefix(start)}"
    return iri


def _filled(found: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value not in (None, "", [], {})}
