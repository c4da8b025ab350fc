"""The filter of the web page: every box, what each choice shows in a real browser, and no script."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import analyse
from reader.core.codebook import FINDINGS
from reader.core.model import Analysis, Tone
from reader.export.as_html import to_html
from reader.phrases import Phrases
from reader.resources import resource

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
REPORT = """<script>
const wanted = %s;
for (const name of wanted) document.getElementById(name).click();
const seen = [...document.querySelectorAll("%s")].filter((one) => one.offsetParent !== null);
document.title = "seen:" + seen.map((one) => one.id || one.className).join("|") + ":";
</script></body>"""


@pytest.fixture(scope="module")
def sample() -> Analysis:
    return analyse(resource("samples/larkfield.en.md"))


@pytest.fixture(scope="module")
def page(sample: Analysis) -> str:
    return to_html(sample, Phrases.load("en"))


def clauses_of(analysis: Analysis, categories: set[str], tone: Tone | None) -> list[str]:
    """Return the places of the clauses that a choice should show."""
    return [
        f"clause-{n}"
        for n, clause in enumerate(analysis.clauses, start=1)
        for labels in (analysis.labels[clause.id],)
        if not categories or categories & {label.id for label in labels.categories}
        if tone is None or tone in {FINDINGS[finding.id].tone for finding in labels.said}
    ]


def test_there_is_a_box_with_its_words_for_each_category_and_mark(sample: Analysis, page: str) -> None:
    english = Phrases.load("en")
    boxes = re.findall(r'<input type="checkbox" class="f c" id="show-(\w+)" form="filter">', page)
    assert set(boxes) == {label.id for labels in sample.labels.values() for label in labels.categories}
    marks = re.findall(r'<input type="radio" class="f t" id="mark-(\w+)" form="filter" name="mark">', page)
    assert marks == ["watch", "good", "neutral"]
    for box in boxes:
        words = re.search(rf'<label for="show-{box}" class="k-{box}">(.*?)</label>', page)
        assert words is not None
        count = len(clauses_of(sample, {box}, None))
        assert words[1].endswith(f"{english.category(box)} <span>{count}</span>")
    for mark in marks:
        assert f'<label for="mark-{mark}">{english.tone(Tone(mark))}</label>' in page
    assert page.index("</label>") < page.index('<section class="card in')
    assert "<script" not in page


def test_a_policy_of_one_kind_has_no_filter(english: Phrases) -> None:
    page = to_html(analyse("You can have your data deleted."), english)
    assert "<input" not in page
    assert english.text("export.filter") not in page


def seen(page: str, folder: Path, boxes: list[str], what: str) -> list[str]:
    """Click boxes in a browser and return what of the page is seen; only the test brings a script along."""
    assert BROWSER is not None
    copy = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    (folder / "page.html").write_text(copy.replace("</body>", REPORT % (boxes, what)), "utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'user'}"]
    found = subprocess.run(
        [*command, "--dump-dom", (folder / "page.html").as_uri()],
        capture_output=True, check=True, text=True, timeout=60,
    ).stdout  # fmt: skip
    (title,) = re.findall("<title>seen:(.*?):</title>", found)
    return [name for name in title.split("|") if name]


def cases() -> Iterator[tuple[list[str], set[str], Tone | None]]:
    yield [], set(), None
    yield ["show-rights"], {"rights"}, None
    yield ["show-rights", "show-sharing"], {"rights", "sharing"}, None
    yield ["mark-watch"], set(), Tone.WATCH
    yield ["mark-good", "show-rights", "show-security"], {"rights", "security"}, Tone.GOOD
    yield ["mark-good", "show-rights", "all-marks"], {"rights"}, None


@pytest.mark.skipif(BROWSER is None, reason="no browser is here")
def test_each_choice_shows_the_clauses_and_lines_that_fit(
    sample: Analysis, page: str, tmp_path: Path
) -> None:
    for n, (boxes, categories, tone) in enumerate(cases()):
        folder = tmp_path / str(n)
        folder.mkdir()
        found = seen(page, folder, boxes, ".clause, main > section.in, section.in li.in, .whole")
        shown = [name for name in found if name.startswith("clause-")]
        assert shown == clauses_of(sample, categories, tone), boxes
        lines = [name.split() for name in found if " in" in name and name.split()[0] in list(Tone)]
        assert lines
        assert all(tone is None or name[0] == tone.value for name in lines)
        assert all(not categories or {f"in-{c}" for c in categories} & set(name) for name in lines)
        assert any("whole" in name for name in found) is (not boxes)
        assert len([name for name in found if "words" in name.split() or name.startswith("section-")]) > 0


@pytest.mark.skipif(BROWSER is None, reason="no browser is here")
def test_everything_comes_back_with_one_button(sample: Analysis, page: str, tmp_path: Path) -> None:
    pressed = page.replace('class="clear"', 'class="clear" id="clear"')
    found = seen(pressed, tmp_path, ["mark-good", "show-rights", "clear"], ".clause")
    assert len(found) == len(sample.clauses)
