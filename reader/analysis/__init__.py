"""Document → Analysis: outline, languages, labels, cards and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.core.model import Analysis, Document

__all__ = ["analyse"]


def analyse(document: Document) -> Analysis:
    """Understand a document. Raises: NoClauses where it holds no sentence at all."""
    from reader.analysis.pipeline import analyse as understand  # the window needs small parts of us only

    return understand(document)
