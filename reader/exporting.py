"""What the window and the command line ask of the exports; each is loaded when it is wanted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.comparison import Comparison
    from reader.core.lookup import Lookup
    from reader.core.marks import Mark, Placed
    from reader.core.model import Analysis
    from reader.core.paper import Paper
    from reader.core.scope import Scope
    from reader.phrases import Phrases


def export(
    analysis: Analysis, phrases: Phrases, kind: str, marks: Mapping[str, Mark] | None = None,
    scope: Scope | None = None,
) -> bytes:  # fmt: skip
    """Return what ``scope`` wants of the summary, with the notes of ``marks``, in a format of ours."""
    from reader.core.scope import Scope
    from reader.export.formats import to_bytes

    if kind == "pdf":
        return pdf(analysis, phrases, marks, scope)
    return to_bytes(kind, analysis, phrases, marks=marks, scope=scope or Scope())


def export_notes(placed: Sequence[Placed], analysis: Analysis, phrases: Phrases, kind: str) -> bytes:
    """Return the notes alone as the bytes of "md" or "json"."""
    from reader.export.notes import notes_to_json, notes_to_markdown

    if kind == "json":
        return notes_to_json(placed, analysis).encode("utf-8", "backslashreplace")
    return notes_to_markdown(placed, analysis, phrases).encode("utf-8", "backslashreplace")


def export_comparison(found: Comparison, phrases: Phrases, kind: str) -> bytes:
    """Return a comparison in a format of ours."""
    from reader.export.compared import comparison_to_bytes

    if kind == "pdf":
        from reader.export.compared_paper import comparison_to_paper

        return on_paper(comparison_to_paper(found, phrases))
    return comparison_to_bytes(kind, found, phrases)


def export_table(policies: Sequence[Analysis], phrases: Phrases, kind: str, files: Sequence[str]) -> bytes:
    """Return a table of policies in a format of ours; ``files`` are their names."""
    from reader.export.tables import table_to_bytes

    return table_to_bytes(kind, policies, phrases, files)


def pdf(
    analysis: Analysis, phrases: Phrases, marks: Mapping[str, Mark] | None = None, scope: Scope | None = None
) -> bytes:
    """Return the summary as a PDF; works without a display."""
    return on_paper(paper(analysis, phrases, marks, scope))


def get_ready() -> None:
    """Load what a PDF needs, for a process that will be asked for one."""
    from reader.export import as_paper, tagged_pdf  # noqa: F401
    from reader.ui import paper  # noqa: F401
    from reader.ui.application import application_for_paper

    application_for_paper()


def on_paper(made: Paper) -> bytes:
    """Return passages as a PDF with tags and an outline; works without a display."""
    from reader.ui.application import application_for_paper
    from reader.ui.paper import to_pdf

    application_for_paper()
    return tagged(to_pdf(made), made)


def policy_pdf(analysis: Analysis, phrases: Phrases) -> bytes:
    """Return the policy with its marks as a PDF."""
    from functools import partial

    from reader.core.lookup import Lookup
    from reader.ui.annotated import AnnotatedPolicy
    from reader.ui.paper import pdf_of

    policy = AnnotatedPolicy(Lookup(analysis), phrases)
    passages = policy.paper
    return tagged(pdf_of(passages.title, partial(policy.print, numbered=True)), passages)


def paper(
    analysis: Analysis, phrases: Phrases, marks: Mapping[str, Mark] | None = None, scope: Scope | None = None
) -> Paper:
    """Return the summary as passages for paper."""
    from reader.core.scope import Scope
    from reader.export.as_paper import to_paper

    return to_paper(analysis, phrases, marks=marks, scope=scope or Scope())


def tagged(pdf: bytes, paper: Paper) -> bytes:
    """Return a PDF of ``paper`` with tags, an outline and its properties."""
    from reader.export.tagged_pdf import tagged as with_tags

    return with_tags(pdf, paper)


def cite(
    lookup: Lookup, phrases: Phrases, clause: str, *, quote: str = "", file_name: str = ""
) -> dict[str, str]:
    """Return a clause with its source by media type."""
    from reader.export.citation import cite as made

    return made(lookup, phrases, clause, quote=quote, file_name=file_name)
