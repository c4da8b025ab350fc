"""What a policy is called: by its document, else by the heading that it begins with."""

from __future__ import annotations

from reader.core.model import Analysis
from reader.core.shapes import names_policy


def title_of(analysis: Analysis) -> str:
    """Return the title of a policy; "" where neither the document nor its first heading tells one."""
    title, sections = analysis.document.title, analysis.sections
    if title or not sections or sections[0].span is None:
        return title
    before = analysis.document.text[: sections[0].span.start]
    heading = sections[0].title
    begins = not sections[0].number and not before.strip()
    return heading if begins and names_policy(heading) else ""
