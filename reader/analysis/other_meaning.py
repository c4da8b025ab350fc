"""Whether a clause in other words still says the same, judged by what we understand and by its words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reader.core.comparison import Entry, Side, Status
from reader.core.model import Analysis, Fact, Labels
from reader.core.word_diff import cut

_ALIKE = 0.7  # share of words that stayed below which we don't vouch for the meaning
# Words and endings that turn a statement round or narrow it; a miss shows a change where there is none.
_TURNING = {
    "kk": r"емес\w*|жоқ\w*|тек|ғана|болмаса|қоспағанда|\w{2,}[мбп][ае](?:й|с|ғ|г|у|ды|ді|ңыз|ңіз)\w*"
    r"|міндетті|тиіс\w*|мүмкін|құқылы",
    "ky": r"эмес\w*|жок\w*|гана|болбосо|тышкары|\w{2,}[бп][аеоө](?:й|с|г|ды|ди|ңуз|ңыз|ңиз|ңүз)\w*"
    r"|милдеттүү|тийиш|мүмкүн|укуктуу",
    "ru": r"не\w*|ни|нет|без|кроме|только|лишь|исключ\w*|обязан\w*|должн\w*|может|могут|можем|вправе",
    "en": r"not?|never|none|cannot|\w+n't|without|except|unless|only|must|may|can|will|should|neither|nor",
}
_TURNS = {language: re.compile(rf"(?:{words})\Z") for language, words in _TURNING.items()}


def with_meaning(entry: Entry, old: Analysis, new: Analysis, *, by_meaning: bool) -> Entry:
    """Return the entry with what its sides say differently, and REWORDED where that is nothing."""
    if entry.status in (Status.SAME, Status.MOVED) and not by_meaning:
        return entry
    mine, theirs = _said(entry.old, old.labels), _said(entry.new, new.labels)
    before, after = facts_of(entry.old, old.labels), facts_of(entry.new, new.labels)
    told = replace(
        entry,
        gained=tuple(one for one in theirs if one not in mine),
        lost=tuple(one for one in mine if one not in theirs),
        gained_facts=tuple(fact for key, fact in after.items() if key not in before),
        lost_facts=tuple(fact for key, fact in before.items() if key not in after),
    )
    differs = bool(told.gained or told.lost or told.gained_facts or told.lost_facts)
    if by_meaning:
        paired = entry.old is not None and entry.new is not None
        return replace(told, status=Status.CHANGED if paired and differs else entry.status)
    turned = any(mine[one] != theirs[one] for one in mine.keys() & theirs.keys())
    if entry.status is Status.CHANGED and not (differs or turned) and _only_words(entry, new.language):
        return replace(told, status=Status.REWORDED)
    return told


def _said(side: Side | None, labels: Mapping[str, Labels]) -> dict[str, bool]:
    """Return the findings of a side, and whether each is only possible."""
    found: dict[str, bool] = {}
    for clause in side.clauses if side else ():
        for finding in labels[clause].said:
            found[finding.id] = found.get(finding.id, True) and finding.may
    return found


def facts_of(side: Side | None, labels: Mapping[str, Labels]) -> dict[tuple[str, str, bool], Fact]:
    """Return the facts of a side, each value once."""
    facts = (fact for clause in (side.clauses if side else ()) for fact in labels[clause].facts)
    return {(fact.type, fact.value, fact.denied): fact for fact in facts}


def _only_words(entry: Entry, language: str) -> bool:
    """Tell whether the words that came and went neither count, name, deny nor narrow anything."""
    other = [run for run in entry.runs if run.sign != "="]
    words = {sign: [key for run in other if run.sign == sign for key in cut(run.text).keys] for sign in "-+"}
    kept = sum(len(cut(run.text).keys) for run in entry.runs if run.sign == "=")
    if kept * 2 < _ALIKE * (kept * 2 + len(words["-"]) + len(words["+"])):
        return False
    turns = _TURNS.get(language)
    if turns is None:
        return False
    return not any(turns.match(word[:40]) or not word.isalpha() for found in words.values() for word in found)
