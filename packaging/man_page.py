"""Write the man page of a language from the options that the command line has: ``man_page.py DIR``."""

from __future__ import annotations

import argparse
import gzip
import os
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "kk", "ky", "ru")


def main(folder: Path) -> int:
    """Write ``man1/aiqyn.1.gz`` and those of the other languages beneath ``folder``, as Debian keeps them."""
    for language in LANGUAGES:
        place = folder / ("man1" if language == "en" else f"{language}/man1")
        place.mkdir(parents=True, exist_ok=True)
        packed = gzip.compress(man_page(language).encode("utf-8"), mtime=0)
        (place / "aiqyn.1.gz").write_bytes(packed)
    return 0


def man_page(language: str) -> str:
    """Return the page in roff, UTF-8."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: str) -> Iterator[str]:
    sys.path.insert(0, str(ROOT))
    from reader import __version__
    from reader.cli import arguments
    from reader.phrases import Phrases

    phrases = Phrases.load(language)
    table = tomllib.loads((ROOT / "packaging/linux/man.toml").read_text("utf-8"))
    words = {key: escaped(text) for key, text in table[language].items()}
    yield f'.TH AIQYN 1 "{_date()}" "Aiqyn {__version__}" ""'
    yield from (f'.SH "{words["name"]}"', rf"aiqyn \- {words['about']}")
    yield f'.SH "{words["synopsis"]}"'
    for n, call in enumerate(arguments.usage(phrases, "").splitlines()[1:]):
        yield from ([".PP"] * bool(n) + [escaped(call.strip())])
    yield from (f'.SH "{words["description"]}"', escaped(phrases.text("cli.about")), words["window"])
    yield from (".PP", words["offline"])
    for command in arguments.COMMANDS:
        yield from (f'.SS "aiqyn {command}"', escaped(phrases.text(f"cli.about_{command}")))
    yield f'.SH "{words["options"]}"'
    for command in ("", *arguments.COMMANDS):
        yield f'.SS "{f"aiqyn {command}".strip()}"'
        for action in options_of(arguments.parser_for(phrases, command)):
            yield from (".TP", f".B {escaped(spelling(action))}", escaped(action.help or ""))
    yield from (f'.SH "{words["exit"]}"', escaped(phrases.text("cli.exit_codes")))
    yield f'.SH "{words["files"]}"'
    yield from (
        ".TP",
        ".I ~/.config/aiqyn",
        words["settings"],
        ".TP",
        ".I ~/.local/share/aiqyn",
        words["marks"],
    )
    yield f'.SH "{words["examples"]}"'
    for key, call in (
        ("example_open", "aiqyn policy.pdf"),
        ("example_summary", "aiqyn summarize policy.html --lang kk"),
        ("example_compare", "aiqyn compare old.txt new.html"),
        ("example_letter", 'aiqyn letter policy.pdf --kind access --name "…" --email "…"'),
    ):
        yield from (".TP", words[key], f".B {escaped(call)}")


def _date() -> str:
    """Return the day of the commit that a package is made of, "" where none is made."""
    made = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(made), UTC).date().isoformat() if made else ""


def options_of(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return the options of a parser, in the order of its help."""
    return [action for action in parser._actions if action.option_strings]


def spelling(action: argparse.Action) -> str:
    """Return how an option is written: ``-o, --output OUT``, ``--to md|html``."""
    if action.nargs == 0:
        return ", ".join(action.option_strings)
    value = action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    return f"{', '.join(action.option_strings)} {value}"


def escaped(text: str) -> str:
    """Return text in which nothing is a command of roff."""
    plain = text.replace("\\", "\\e").replace("-", r"\-").replace("'", r"\(aq").replace("\n", " ")
    return rf"\&{plain}" if plain.startswith((".", "'")) else plain


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
