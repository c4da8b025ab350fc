"""Aiqyn: an offline reader that explains privacy policies in plain words."""

from __future__ import annotations

__version__ = "0.1.0"
