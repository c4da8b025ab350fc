"""The words of the letters in one language: sentences, articles, quotations, periods."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from reader.core.letter import Cited, Period
from reader.letters.lawbook import style
from reader.letters.relied import Place
from reader.phrases import Phrases
from reader.resources import table

_QUOTES = {
    "kk": ("«", "»", "“", "”"),
    "ky": ("«", "»", "„", "“"),
    "ru": ("«", "»", "„", "“"),
    "en": ("“", "”", "‘", "’"),
}
_ARTICLE = re.compile(r"([\d.-]+)(?:\((\d+)\))?(?:\((\d+)\))?")
_OPENING, _CLOSING, _EITHER = "«„", "»”", '“"‟'


class LetterWords:
    """Words of ``resources/letters/<language>.toml`` with dates and numbers of the phrases."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.phrases = Phrases.load(language)
        self._table: dict[str, Any] = table(f"letters/{language}.toml")
        self._named: set[str] = set()

    def say(self, key: str, **values: str) -> str:
        """Return the words of a dotted key with its values put in. Raises: KeyError."""
        found: Any = self._row(key)
        return str(found).format_map(values)

    def items(self, key: str, law: str) -> tuple[str, ...]:
        """Return the items of a list, as a law has them where it differs; each ends as an item does."""
        found = self._row(self.variant(key, law))
        return tuple(f"{item}{';' if n < len(found) else '.'}" for n, item in enumerate(found, start=1))

    def variant(self, key: str, law: str) -> str:
        """Return the key that a law has for itself, else the common one."""
        own = f"{key}_{law}"
        return own if self.has(own) else key

    def has(self, key: str) -> bool:
        """Tell whether there are words of a dotted key."""
        try:
            self._row(key)
        except KeyError:
            return False
        return True

    def _row(self, key: str) -> Any:
        found: Any = self._table
        for part in key.split("."):
            found = found[part]
        return found

    def quoted(self, text: str) -> str:
        """Return words in the quotation marks of the language, those inside them of the second kind."""
        left, right, inner_left, inner_right = _QUOTES[self.language]
        signs = [_turned(text, at, inner_left, inner_right) for at in range(len(text))]
        return f"{left}{''.join(signs)}{right}"

    def period(self, period: Period) -> str:
        """Return a period in words, as "15 working days"."""
        return self.phrases.plural(f"unit.{period.unit.replace(' ', '_')}", period.amount)

    def place(self, place: Place, *, inside: bool = False) -> str:
        """Return where a clause stands; ``inside`` a sentence it begins with a small letter."""
        values = {"number": place.number, "section": self.quoted(place.section) if place.section else ""}
        said = self.say(f"place.{place.key}", **values)
        return said[0].lower() + said[1:] if inside else said

    def cite(self, law: str, cited: Sequence[Cited]) -> str:
        """Return articles as the sentence wants them; the law by its full name the first time only."""
        name = self.say(f"law.{law}.{'short' if law in self._named else 'name'}")
        self._named.add(law)
        named: dict[str, dict[str, list[str]]] = {}
        for one in cited:
            for article in one.article.split(";"):
                if match := _ARTICLE.fullmatch(article.strip()):
                    named.setdefault(match[1], {}).setdefault(match[2] or "", []).append(match[3] or "")
        articles = [said for a, parts in named.items() for said in self._article(style(law), a, parts)]
        key = "cite.whole" if len(articles) == 1 else "cite.wholes"
        return self.say(key, law=name, articles=self._joined(articles))

    def _article(self, law_style: str, a: str, parts: dict[str, list[str]]) -> list[str]:
        """Return an article with its parts and points, as few times named as the language allows."""
        rows = f"cite.{law_style}"
        if len(parts) > 1 and not any(map(any, parts.values())):
            marks = [self.say("cite.part_mark", p=p) for p in parts]
            return [self.say(f"{rows}.parts", a=a, p=self._joined(marks))]
        return [self._part(rows, a, p, points) for p, points in parts.items()]

    def _part(self, rows: str, a: str, p: str, points: list[str]) -> str:
        if not p:
            return self.say(f"{rows}.article", a=a)
        if not any(points):
            return self.say(f"{rows}.part", a=a, p=p)
        if len(points) == 1:
            return self.say(f"{rows}.point", a=a, p=p, s=points[0])
        marks = [self.say(f"{rows}.mark", s=s) for s in points]
        return self.say(f"{rows}.points", a=a, p=p, s=self._joined(marks))

    def _joined(self, items: Sequence[str]) -> str:
        if len(items) == 1:
            return items[0]
        return self.say("cite.last", items=", ".join(items[:-1]), last=items[-1])


def _turned(text: str, at: int, left: str, right: str) -> str:
    """Return a sign of a text; a quotation mark as that of the second kind on its side."""
    sign = text[at]
    if sign in _OPENING or (sign in _EITHER and (at == 0 or text[at - 1] in " \u00a0([—–-«„“")):
        return left
    return right if sign in _CLOSING or sign in _EITHER else sign
