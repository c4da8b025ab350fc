"""Every format that a comparison can be exported to; the PDF is set by `ui.paper`."""

from __future__ import annotations

from reader.core.comparison import Comparison
from reader.phrases import Phrases


def comparison_to_bytes(kind: str, found: Comparison, phrases: Phrases) -> bytes:
    """Return a comparison in a format of `OF_COMPARISONS` but "pdf"; text is UTF-8. Raises: ValueError."""
    if kind == "docx":
        from reader.export.compared_docx import comparison_to_docx

        return comparison_to_docx(found, phrases)
    return _text(kind, found, phrases).encode("utf-8", "backslashreplace")


def _text(kind: str, found: Comparison, phrases: Phrases) -> str:
    if kind == "json":
        from reader.export.compared_json import comparison_to_json

        return comparison_to_json(found, phrases)
    if kind == "html":
        from reader.export.compared_html import comparison_to_html

        return comparison_to_html(found, phrases)
    if kind == "md":
        from reader.export.compared_markdown import comparison_to_markdown

        return comparison_to_markdown(found, phrases)
    raise ValueError(kind)
