"""The words of a lexicon, sorted by how they are looked up: what can be done before anybody waits.

The build keeps what comes out (``packaging/compile_tables.py``), so that a start has only to take it in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]")
_LOOKALIKES = str.maketrans("aceopxyi", "асеорхуі")
KINDS = ("exact", "prefix", "suffix", "middle")


def plain(word: str) -> str:
    """Return the word as patterns see it: lower case, ё as е, Latin look-alikes in a Cyrillic word mended."""
    word = word.casefold().replace("ё", "е").replace("’", "'")
    if _LATIN.search(word) and _CYRILLIC.search(word):
        word = word.translate(_LOOKALIKES)
    return word


def sorted_words(table: Mapping[str, Any]) -> dict[str, Any]:
    """Return the table of a lexicon with the patterns of its concepts sorted; all of it plain values.

    ``names`` has the concepts, also those of headings, facts and spreads; ``gives`` and ``takes`` have for
    each kind of pattern [number of the concept, words]; ``phrases`` are [number, words, whether they take].
    The rest is as it was. Raises: ValueError where a concept includes itself; KeyError for an unknown one.
    """
    facts = table.get("facts", {})
    groups = {"": table.get("concepts", {}), "heading.": table.get("headings", {})}
    groups |= {f"{kind}.": rows for kind, rows in facts.items()}
    concepts = {group + name: rows for group, some in groups.items() for name, rows in some.items()}
    made: dict[str, Any] = {
        "names": [*concepts, *table.get("spread", {})],
        "facts": {kind: list(rows) for kind, rows in facts.items()},
        "headings": list(table.get("headings", {})),
        "gives": {kind: [] for kind in KINDS},
        "takes": {kind: [] for kind in KINDS},
        "phrases": [],
        "spread": table.get("spread", {}),
        "rule": table.get("rule", []),
    }
    for number, name in enumerate(concepts):
        single: dict[tuple[str, str], list[str]] = {}
        for pattern in _expanded(name, concepts, ()):
            takes = pattern.startswith("-")
            words = [plain(word) for word in pattern.removeprefix("-").split()]
            if len(words) == 1:
                kind, core = sorted_word(words[0])
                single.setdefault(("takes" if takes else "gives", kind), []).append(core)
            else:
                made["phrases"].append([number, words, takes])
        for (role, kind), cores in single.items():
            made[role][kind].append([number, cores])
    return made


def sorted_word(pattern: str) -> tuple[str, str]:
    """Return the kind of a pattern of one word, and the letters that are looked for."""
    before, after = pattern.startswith("*"), pattern.endswith("*")
    kind = ("middle" if before else "prefix") if after else ("suffix" if before else "exact")
    return kind, pattern.strip("*")


def _expanded(name: str, concepts: Mapping[str, Iterable[str]], seen: tuple[str, ...]) -> Iterable[str]:
    if name in seen:
        raise ValueError(f"concept {name!r} includes itself")
    for pattern in concepts[name]:
        if pattern.startswith("@"):
            yield from _expanded(pattern[1:], concepts, (*seen, name))
        else:
            yield pattern
