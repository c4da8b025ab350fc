"""``aiqyn table``: the same questions asked of several policies, and what it says of bad files."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reader import analyse
from reader.core.codebook import LANGUAGES
from reader.phrases import Phrases
from reader.resources import resource
from reader.table_words import SIGNS

Run = Callable[..., tuple[int, bytes, str]]
SAMPLES = [str(path) for path in sorted(resource("samples").iterdir())]


def json_of(run: Run, *argv: str) -> dict[str, object]:
    return json.loads(run("table", *argv, "--to", "json")[1])


def test_every_answer_is_that_of_the_policy_with_its_clauses(run: Run) -> None:
    found = json_of(run, *SAMPLES)
    policies = [analyse(Path(name)) for name in SAMPLES]
    assert len(found["questions"]) == 17
    for n, policy in enumerate(policies):
        clauses = {clause.id: clause.text for clause in policy.clauses}
        answers = {one.question: one for one in policy.answers}
        for row in found["questions"]:
            told = row["answers"][n]
            assert told["verdict"] == answers[row["id"]].verdict.value
            assert [(one["id"], one["text"]) for one in told["clauses"]] == [
                (one, clauses[one]) for one in answers[row["id"]].clauses
            ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_has_a_row_for_each_question_and_the_clauses_below(run: Run, language: str) -> None:
    code, out, _ = run("table", *SAMPLES, "--lang", language)
    text, phrases = out.decode("utf-8"), Phrases.load(language)
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert code == 0
    assert len(rows) == 2 + 17
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {len(SAMPLES) + 2}
    assert rows[0].startswith(f"| {phrases.text('table.question')} |")
    assert all(cell.strip()[:1] in SIGNS.values() for row in rows[2:] for cell in row.split("|")[2:-1])
    below = text.partition(f"## {phrases.text('table.cited')}")[2]
    numbers = set(re.findall(r"^- \*\*(\S+)\*\* ", below, re.MULTILINE))
    cited = {
        one for row in rows[2:] for names in re.findall(r"\(([^()]+)\) \|", row) for one in names.split(", ")
    }
    assert cited
    assert cited <= numbers


def test_csv_is_a_row_a_question_and_never_a_formula(run: Run, tmp_path: Path) -> None:
    evil = tmp_path / "=1+1.txt"
    evil.write_text("1. We use cookies.\n2. We do not sell your data.\n", "utf-8")
    out = run("table", str(evil), SAMPLES[1], "--to", "csv")[1].decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(out)))
    assert len(rows) == 18
    assert {len(row) for row in rows} == {3}
    assert rows[0][1] == "'=1+1.txt"
    assert rows[1][1] == "No (2)"


class Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.places: set[str] = set()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        found = dict(attrs)
        self.links |= {str(found["href"])[1:]} if tag == "a" else set()
        self.places |= {str(found["id"])} if "id" in found else set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_links_each_answer_to_its_clauses(run: Run, language: str) -> None:
    out = run("table", *SAMPLES, "--to", "html", "--lang", language)[1].decode("utf-8")
    page = Anchors()
    page.feed(out)
    assert page.links
    assert page.links == page.places
    assert page.tags.count("td") == 17 * len(SAMPLES)
    assert "script" not in page.tags
    assert "default-src 'none'" in out


def test_hostile_words_stay_words(run: Run, tmp_path: Path) -> None:
    name = "a|b <img src=x>`.txt"
    (tmp_path / name).write_text(
        "1. We use <script>alert(1)</script> cookies | and [x](javascript:y).\n"
        "2. You may have your data deleted | *now*.\n",
        "utf-8",
    )
    markdown, html = (
        run("table", str(tmp_path / name), SAMPLES[1], "--to", to)[1].decode("utf-8") for to in ("md", "html")
    )
    rows = [line for line in markdown.splitlines() if line.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {4}
    assert "<img" not in html
    assert "<script" not in html


def test_one_that_can_not_be_read_leaves_the_others(run: Run, tmp_path: Path) -> None:
    empty, recipe = tmp_path / "empty.txt", tmp_path / "recipe.txt"
    empty.write_text(" \n", "utf-8")
    recipe.write_text("Boil the water.\nAdd the leaves.\nWait for a while and pour.\n", "utf-8")
    phrases = Phrases.load("en")
    code, out, err = run("table", SAMPLES[0], str(empty), SAMPLES[1], "--to", "json")
    assert code == 1
    assert len(json.loads(out)["policies"]) == 2
    assert f"{empty}: {phrases.text('error.empty').partition('{')[0]}" in err
    code, out, err = run("table", SAMPLES[0], str(empty))
    assert (code, out) == (1, b"")
    code, out, err = run("table", SAMPLES[0], str(recipe))
    assert code == 0
    assert f"{recipe}: {phrases.text('notice.not_policy')}" in err


def test_output_to_a_file_and_never_over_a_policy(run: Run, tmp_path: Path) -> None:
    policy = tmp_path / "a.txt"
    policy.write_text("1. We use cookies.\n", "utf-8")
    target = tmp_path / "table.html"
    assert run("table", str(policy), SAMPLES[1], "--to", "html", "-o", str(tmp_path))[0] == 0
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")
    code, out, _ = run("table", str(policy), SAMPLES[1], "-o", str(policy))
    assert (code, out) == (2, b"")
    assert policy.read_text("utf-8") == "1. We use cookies.\n"


@pytest.mark.parametrize("argv", [(), ("a",), ("a",) * 6, ("-", "-"), ("a", "b", "--to", "pdf")])
def test_a_wrong_call_shows_the_usage(run: Run, argv: tuple[str, ...]) -> None:
    code, out, err = run("table", *argv)
    assert (code, out) == (2, b"")
    assert "aiqyn table" in err


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_speaks_four_languages(run: Run, language: str) -> None:
    code, out, _ = run("table", "--help", "--lang", language)
    assert code == 0
    assert Phrases.load(language).text("cli.about_table") in " ".join(out.decode().split())
