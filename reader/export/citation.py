"""One clause to be put into a letter or a document: its words, what they mean, and where they stand."""

from __future__ import annotations

from html import escape

from reader.core.lookup import Lookup
from reader.core.titles import title_of
from reader.export.as_markdown import escaped
from reader.export.summary import clause_words, shown
from reader.phrases import Phrases

PLAIN, MARKDOWN, RICH = "text/plain", "text/markdown", "text/html"


def cite(
    lookup: Lookup, phrases: Phrases, clause: str, *, quote: str = "", file_name: str = ""
) -> dict[str, str]:
    """Return a citation of a clause by media type: plain, Markdown and HTML, none of it alive.

    ``quote`` is the part that is wanted, by itself all of it; ``file_name`` names a policy without a title.
    """
    words = clause_words(lookup, phrases, clause)
    title, rest = _source(lookup, phrases, clause, file_name)
    source = ", ".join(part for part in (title, *rest) if part)
    quoted = shown(quote) or words.text
    label = "" if quote else words.label
    says = [line.text for line in words.says]
    return {
        PLAIN: f"{phrases.text('citation.quote', text=quoted)} ({source})",
        MARKDOWN: "\n".join(
            (
                f"> {f'**{escaped(label)}** ' if label else ''}{escaped(quoted)}",
                "",
                *(f"- {escaped(line)}" for line in says),
                *([""] if says else []),
                f"— {escaped(source)}",
                "",
            )
        ),
        RICH: "".join(
            (
                f"<blockquote>{f'<b>{escape(label)}</b> ' if label else ''}{escape(quoted)}</blockquote>",
                f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in says)}</ul>" if says else "",
                f"<p>— {f'<i>{escape(title)}</i>' if title else ''}",
                escape("".join(f", {part}" for part in rest).removeprefix("" if title else ", ")),
                "</p>",
            )
        ),
    }


def _source(lookup: Lookup, phrases: Phrases, clause: str, file_name: str) -> tuple[str, list[str]]:
    """Return the title, then section, number and date as far as they are known."""
    section = lookup.sections[lookup.clauses[clause].section]
    updated = lookup.analysis.overview.updated
    rest = [
        f"{section.number} {phrases.section_title(section)}",
        phrases.text("citation.clause", number=lookup.references[clause]),
        phrases.text("citation.updated", date=phrases.date(updated)) if updated else "",
    ]
    title = shown(title_of(lookup.analysis) or file_name)
    return title, [words for part in rest if (words := shown(part)) and words != title]
