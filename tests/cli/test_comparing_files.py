"""``aiqyn compare``: what it writes, and what it says of files that can't be compared."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from reader.core.codebook import LANGUAGES
from reader.phrases import Phrases
from reader.resources import resource

Run = Callable[..., tuple[int, bytes, str]]
OLD = "1. We collect your name.\n2. We answer your request within 30 days.\n3. You can have data deleted.\n"
NEW = (
    "1. We collect your name.\n2. We answer your request within 60 days.\n3. We use cookies on our website.\n"
)
MORE = "4. We do not sell your data.\n5. Your data is stored for 2 years.\n"


@pytest.fixture
def two(tmp_path: Path) -> tuple[str, str]:
    paths = tmp_path / "old.txt", tmp_path / "new.txt"
    for path, text in zip(paths, (OLD + MORE, NEW + MORE), strict=True):
        path.write_text(text, "utf-8")
    return str(paths[0]), str(paths[1])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("to", "begins"), [("md", "# "), ("pdf", "%PDF-of "), ("html", "<!DOCTYPE html>"), ("json", "{\n")]
)
def test_each_format_in_each_language(
    run: Run, two: tuple[str, str], language: str, to: str, begins: str
) -> None:
    code, out, err = run("compare", *two, "--to", to, "--lang", language)
    text = out.decode("utf-8")
    assert (code, err) == (0, "")
    assert text.startswith(begins)
    assert "60" in text or to == "pdf"
    if to not in ("json", "pdf"):
        assert Phrases.load(language).text("compare.meaning") in text


def test_the_json_holds_every_clause_with_both_sides(run: Run, two: tuple[str, str]) -> None:
    found = json.loads(run("compare", *two, "--to", "json")[1])
    assert [
        (one["status"], one["old"] and one["old"]["number"], one["new"] and one["new"]["number"])
        for one in found["clauses"]
    ] == [
        ("same", "1", "1"),
        ("changed", "2", "2"),
        ("gone", "3", None),
        ("new", None, "3"),
        ("same", "4", "4"),
        ("same", "5", "5"),
    ]
    changed = found["clauses"][1]
    assert changed["old"]["text"] == "We answer your request within 30 days."
    assert changed["words"] == [
        ["=", "We answer your request within"],
        ["-", "30"],
        ["+", "60"],
        ["=", "days."],
    ]
    assert "right_to_delete" in found["clauses"][2]["findings"]["lost"]
    assert found["counts"] == {"same": 3, "moved": 0, "reworded": 0, "changed": 1, "new": 1, "gone": 1}


def test_output_to_a_file_and_never_over_a_policy(run: Run, two: tuple[str, str], tmp_path: Path) -> None:
    expected = run("compare", *two)[1]
    target = tmp_path / "changes.md"
    assert run("compare", *two, "-o", str(target)) == (0, b"", "")
    assert target.read_bytes() == expected
    code, out, _ = run("compare", *two, "-o", two[0])
    assert (code, out) == (2, b"")
    assert Path(two[0]).read_text("utf-8") == OLD + MORE
    code, out, err = run("compare", *two, "-o", str(tmp_path / "no" / "such" / "folder.md"))
    assert (code, out) == (1, b"")
    assert "folder.md" in err


def test_one_of_the_two_may_be_standard_input(run: Run, two: tuple[str, str]) -> None:
    expected = json.loads(run("compare", *two, "--to", "json")[1])
    piped = json.loads(run("compare", two[0], "-", "--to", "json", stdin=(NEW + MORE).encode())[1])
    assert piped["clauses"] == expected["clauses"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_document_shows_what_came_and_went(
    run: Run, two: tuple[str, str], tmp_path: Path, language: str
) -> None:
    target = tmp_path / "changes.docx"
    assert run("compare", *two, "--to", "docx", "--lang", language, "-o", str(target)) == (0, b"", "")
    made = docx.Document(str(target))
    runs = [one for paragraph in made.paragraphs for one in paragraph.runs]
    assert [one.text for one in runs if one.font.strike] == ["30", "You can have data deleted."]
    assert [one.text for one in runs if one.font.underline] == ["60", "We use cookies on our website."]
    bookmarks = set(re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', made.element.xml))
    links = set(re.findall(r'<w:hyperlink [^>]*w:anchor="([^"]+)"', made.element.xml))
    assert links
    assert links <= bookmarks


@pytest.mark.parametrize("language", LANGUAGES)
def test_bad_input_is_said_in_plain_words(
    run: Run, two: tuple[str, str], tmp_path: Path, language: str
) -> None:
    phrases = Phrases.load(language)
    empty, recipe, russian = (tmp_path / name for name in ("empty.txt", "recipe.txt", "ru.txt"))
    empty.write_text("  \n", "utf-8")
    recipe.write_text("Boil the water.\nAdd the leaves.\nWait for a while and pour.\n", "utf-8")
    russian.write_text("1. Мы собираем ваше имя.\n2. Мы отвечаем за 30 дней на запрос.\n", "utf-8")
    for other, code, key in (
        (empty, 1, "error.empty"),
        (tmp_path / "missing.txt", 1, "error.missing"),
        (recipe, 0, "notice.compared_no_policy"),
        (Path(two[0]), 0, "notice.compared_itself"),
        (russian, 0, "notice.compared_languages"),
    ):
        got, out, err = run("compare", two[0], str(other), "--lang", language)
        said = phrases.text(key).partition("{")[0]
        assert (got, said in err, bool(out)) == (code, True, code == 0), (other, err)


@pytest.mark.parametrize("argv", [(), ("one",), ("a", "b", "c"), ("-", "-"), ("a", "b", "--to", "csv")])
def test_a_wrong_call_shows_the_usage(run: Run, argv: tuple[str, ...]) -> None:
    code, out, err = run("compare", *argv)
    assert (code, out) == (2, b"")
    assert "aiqyn compare" in err


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_speaks_four_languages(run: Run, language: str) -> None:
    code, out, _ = run("compare", "--help", "--lang", language)
    text, phrases = " ".join(out.decode().split()), Phrases.load(language)
    assert code == 0
    for words in (
        "--to",
        "md|html|pdf|docx|json",
        "-o",
        phrases.text("cli.about_compare"),
        phrases.text("cli.old"),
    ):
        assert words in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_languages_are_told_by_what_each_alone_says(run: Run, tmp_path: Path, language: str) -> None:
    english, russian = tmp_path / "en.txt", tmp_path / "ru.txt"
    english.write_text(
        "1. We use cookies.\n2. You can have data deleted.\n3. We answer in 30 days.\n", "utf-8"
    )
    russian.write_text(
        "1. Мы используем файлы cookie.\n2. Мы отвечаем на запрос в течение 10 дней.\n", "utf-8"
    )
    phrases = Phrases.load(language)
    text = run("compare", str(english), str(russian), "--lang", language)[1].decode("utf-8")
    headings = [line.removeprefix("### ") for line in text.splitlines() if line.startswith("### ")]
    assert headings[0] == phrases.text("compare.only.en")
    assert f"- ✓ **{phrases.category('rights')}.** {phrases.finding('right_to_delete')} (2)" in text
    for words in (phrases.text("compare.text.en"), phrases.text("compare.text.ru")):
        assert f"*{words}:*" in text
        assert f"- {words}: " in text


def test_hostile_words_stay_words(run: Run, tmp_path: Path) -> None:
    evil = "<script>alert(1)</script> [a](javascript:x) \u202e `x` **b** ~~s~~ <img src=x>"
    paths = []
    for name, text in (
        ("a.txt", f"1. We use cookies.\n2. {evil} 30 days.\n"),
        ("b.txt", f"1. {evil} 60 days.\n"),
    ):
        (tmp_path / name).write_text(text, "utf-8")
        paths.append(str(tmp_path / name))
    html, markdown = (run("compare", *paths, "--to", to)[1].decode("utf-8") for to in ("html", "md"))
    assert "<script" not in html
    assert "<img" not in html
    assert not re.search(r"(?<!\\)[<\]`]", markdown)
    assert "\u202e" not in html + markdown


def test_a_sample_and_its_text_differ_in_nothing(run: Run, tmp_path: Path) -> None:
    sample = resource("samples/aqbulaq.kk.md")
    copy = tmp_path / "copy.txt"
    plain = json.loads(run("summarize", str(sample), "--to", "json")[1])
    titles = {section["id"]: section for section in plain["sections"]}
    lines = []
    for section in titles.values():
        lines.append(f"{section['number']}. {section['title']}" if section["number"] else section["title"])
        lines += [one["text"] for one in plain["clauses"] if one["section"] == section["id"]]
    copy.write_text("\n\n".join(filter(None, lines)), "utf-8")
    found = json.loads(run("compare", str(sample), str(copy), "--to", "json")[1])
    assert {one["status"] for one in found["clauses"]} == {"same"}
    assert found["changes"] == []
