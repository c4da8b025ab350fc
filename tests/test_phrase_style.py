"""The files of phrases are alike in all languages, and worded as plain people speak."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.cards import MERGES
from reader.analysis.gists import GISTS
from reader.core.codebook import CATEGORIES, FACT_VALUES, FINDINGS, LANGUAGES
from reader.resources import resource

TABLES: dict[str, dict[str, Any]] = {
    language: tomllib.loads(resource(f"phrases/{language}.toml").read_text("utf-8")) for language in LANGUAGES
}
WINDOW = Path(__file__).parent.parent / "i18n"
MOST_WORDS = {"kk": 14, "ky": 14, "ru": 18, "en": 20}
LISTS = {"cli.exit_codes"}  # not read as a sentence
# What the style guide asks us not to write: officialese, calques, words of the neighbouring language.
AVOID = {
    "kk": r"болып табыл|жүзеге асыр|\bаталған \w|тиісінше|жоғарыда көрсетілген|атын болады|етін болады"
    r"|\w+(?:мен|бен|пен) (?:жина|өңде)л|документ|раздел|настройк|үшінші тарап",
    "ky": r"болуп санал|\bэсептелет|ишке ашыр|тарабынан|жогоруда көрсөтүлгөн|мүмкүнчүлүккө ээ"
    r"|[гк][аоеө]н болот|заявк|заказ|опционал|мекенжай|құжат|үчүнчү тарап|ачыкка чыг",
    "ru": r"осуществля|\bданн(?:ый|ая|ое|ого|ому|ой|ую)\b|в целях|в случае если|\bявляет|субъект",
    "en": r"pursuant to|such data|\bshall\b|data subject|third part",
}
RUSSIAN = frozenset(
    "и или для что как при это ваши ваш данные на по с из от у к о об если может".split()  # noqa: SIM905
)
LATIN = {
    "Aiqyn",
    "Qt",
    "PDF",
    "Tesseract",
    "kaz",
    "kir",
    "rus",
    "eng",
    "HTML",
    "JPEG",
    "PNG",
    "DOCX",
    "ODT",
    "Markdown",
    "IP",
    "ID",
    "Cookie",
    "cookie",
    "aiqyn",
    "summarize",
    "GDPR",
    "V",  # the number of a law
    "md",
    "SHA",
    "watch",  # what is typed after --only
    "good",
    "o",
    "ocr",
}
LOANS = ("экран", "электрондық", "эстония")  # the Kazakh words that begin with э


def leaves(table: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        key = f"{path}.{name}" if path else name
        if isinstance(value, dict):
            yield from leaves(value, key)
        elif isinstance(value, list):
            yield from ((f"{key}.{n}", one) for n, one in enumerate(value))
        else:
            yield key, value


NAMES_FACTS = re.compile(r"(?:finding|merge)\..+\.facts")
SHOWN = {  # what a person sees: without the rows that name the facts of a sentence
    language: {k: v for k, v in leaves(table) if not NAMES_FACTS.fullmatch(k)}
    for language, table in TABLES.items()
}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"\{\w+\}", " ", text))


def plural_forms(key: str) -> str:
    return re.sub(r"^(unit\.\w+)\.\d$", r"\1", key)


def test_all_languages_have_the_same_keys() -> None:
    keys = {language: {plural_forms(key) for key in SHOWN[language]} for language in LANGUAGES}
    assert all(keys[language] == keys["en"] for language in LANGUAGES)
    facts = {
        language: [kv for kv in leaves(TABLES[language]) if NAMES_FACTS.fullmatch(kv[0])]
        for language in LANGUAGES
    }
    assert all(facts[language] == facts["en"] for language in LANGUAGES)


def test_all_languages_have_the_same_placeholders() -> None:
    for key, text in SHOWN["en"].items():
        for language in LANGUAGES:
            assert placeholders(SHOWN[language].get(key, text)) == placeholders(text), (language, key)


def test_the_files_hold_the_codebook_and_nothing_else() -> None:
    for table in TABLES.values():
        assert list(table["category"]) == list(CATEGORIES)
        assert set(table["finding"]) == set(FINDINGS)
        assert set(table["merge"]) == {"+".join(merge) for merge in MERGES}
        assert {kind: set(values) for kind, values in table["value"].items()} == {
            kind: set(values) for kind, values in FACT_VALUES.items()
        }
        assert set(table["gist"]) == {*CATEGORIES, "nothing", "heading", *(row.key for row in GISTS)}


def test_facts_have_a_place_exactly_where_a_sentence_asks_for_them() -> None:
    for table in TABLES.values():
        for name, row in (table["finding"] | table["merge"]).items():
            assert ("facts" in row) == ("does_facts" in row), name
            assert ("may_facts" in row) <= ("may" in row), name
            for mood, text in row.items():
                wanted = {"facts"} if mood.endswith("_facts") else set()
                assert mood == "facts" or placeholders(text) == wanted, name


@pytest.mark.parametrize("language", LANGUAGES)
class TestStyle:
    def test_no_value_takes_a_suffix(self, language: str) -> None:
        for key, text in SHOWN[language].items():
            if not key.startswith("date."):  # "{year}-жылдын": a word of its own after a number
                assert not re.search(r"\}[-'’]?[а-яёәіңғүұқөһ]", text, re.IGNORECASE), key

    def test_nothing_is_said_that_the_style_guide_avoids(self, language: str) -> None:
        found = {k: m[0] for k, v in SHOWN[language].items() if (m := re.search(AVOID[language], v.lower()))}
        assert not found

    def test_sentences_are_short(self, language: str) -> None:
        for key, text in SHOWN[language].items():
            for sentence in re.split(r"[.?](?:\s|$)", text):
                assert key in LISTS or len(sentence.split()) <= MOST_WORDS[language], (key, sentence)

    def test_the_tone_is_calm(self, language: str) -> None:
        for key, text in SHOWN[language].items():
            assert "!" not in text, key
            assert text == text.strip() != "", key
            assert "  " not in text, key
            assert not re.search(r"\s[,.;:?]", text), key

    def test_letters_are_those_of_the_language(self, language: str) -> None:
        foreign = {"kk": "[ёщъ]", "ky": "[әғқұіһ]", "ru": "[әіңғүұқөһ]", "en": "[а-яё]"}[language]
        for key, text in SHOWN[language].items():
            assert not re.search(foreign, text.lower()), key


@pytest.mark.parametrize("language", ["kk", "ky"])
def test_no_russian_or_english_is_left_over(language: str) -> None:
    for key, text in SHOWN[language].items():
        for word in words(text):
            if re.search("[A-Za-z]", word):
                assert word in LATIN, (key, word)
            assert word.lower() not in RUSSIAN or key.endswith(".letter"), (key, word)
            assert language == "ky" or not word.lower().startswith("э") or word.lower() in LOANS, (key, word)


@pytest.mark.parametrize("language", ["kk", "ky", "ru"])
def test_a_language_has_one_dash(language: str) -> None:
    files = [
        resource(name)
        for name in (f"phrases/{language}.toml", f"letters/{language}.toml", f"help/{language}.md")
    ]
    for file in (*files, *WINDOW.glob(f"*_{language}.ts")):
        assert " – " not in file.read_text("utf-8"), file.name  # the long dash stands between words


def test_no_sentence_was_left_untranslated() -> None:
    for language in ("kk", "ky", "ru"):
        for key, text in SHOWN[language].items():
            if len(words(text)) > 2:
                assert text != SHOWN["en"].get(key), (language, key)
    for key, text in SHOWN["kk"].items():
        if len(words(text)) > 2:
            assert text not in (SHOWN["ky"].get(key), SHOWN["ru"].get(key)), key
