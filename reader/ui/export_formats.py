"""The formats of an export in the words of the window: the name of each, and what it is good for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def format_words() -> dict[str, tuple[str, str]]:
    """Return name and use of each format by its suffix, most wanted first, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "html": (
            translate("Formats", "Web page (HTML)"),
            translate(
                "Formats", "One file for any browser, without the internet. It can be filtered and printed."
            ),
        ),
        "pdf": (
            translate("Formats", "PDF"),
            translate("Formats", "Pages to print, to keep or to send. A screen reader can read them aloud."),
        ),
        "docx": (
            translate("Formats", "Word document (DOCX)"),
            translate("Formats", "To change, to comment on or to put into a report."),
        ),
        "md": (
            translate("Formats", "Markdown"),
            translate("Formats", "Text with headings and links, for notes and wikis."),
        ),
        "txt": (
            translate("Formats", "Plain text (TXT)"),
            translate("Formats", "Opens everywhere; without links and colours."),
        ),
        "csv": (
            translate("Formats", "Table (CSV)"),
            translate("Formats", "A row for each clause, for spreadsheets."),
        ),
        "json": (
            translate("Formats", "Data (JSON)"),
            translate("Formats", "Everything that was found, for other programs."),
        ),
        "jsonld": (
            translate("Formats", "Linked data (JSON-LD)"),
            translate("Formats", "With the terms of a public vocabulary of privacy, for research."),
        ),
    }
