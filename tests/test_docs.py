"""Links in the documents lead to files and headings that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob(".github/**/*.md")])
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
NAMED_FILE = re.compile(r"`((?:reader|packaging|resources|tests|docs|i18n)/[\w./-]*[\w/])`")


def headings(path: Path) -> set[str]:
    """Return the anchors that a web page of this document would have."""
    text = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ +(.+?) *$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    text = re.sub(r"^```.*?^```", "", document.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    lost = []
    for link in LINK.findall(text):
        name, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", name):
            continue
        target = (document.parent / name).resolve() if name else document
        if not target.exists() or (anchor and anchor not in headings(target)):
            lost.append(link)
    assert not lost


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_that_are_named_are_there(document: Path) -> None:
    if document.name == "CHANGELOG.md":
        return  # tells of what was
    named = {name for name in NAMED_FILE.findall(document.read_text("utf-8")) if "NAME" not in name}
    gone = {name for name in named if not (ROOT / name).exists() and not (ROOT / f"{name}.py").exists()}
    assert not gone - {"resources/compiled"}
