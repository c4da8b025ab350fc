"""Document → Analysis: outline, languages, labels, cards and what is missing."""

from __future__ import annotations

from reader.analysis.pipeline import analyse

__all__ = ["analyse"]
