"""The two letters that follow when nobody answers: to the company again, and to the authority."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reader.core.letter import Cited, FirstLetter, Part, Wish
from reader.core.lookup import Lookup
from reader.core.model import Analysis
from reader.letters.deadlines import deadline_of
from reader.letters.lawbook import cited
from reader.letters.relied import place_of
from reader.letters.words import LetterWords


class _Complaint:
    def __init__(
        self, analysis: Analysis, lookup: Lookup, wish: Wish, words: LetterWords, used: list[Cited]
    ) -> None:
        assert wish.first is not None
        self.first: FirstLetter = wish.first
        self.wish, self.words, self._lookup, self._used = wish, words, lookup, used
        found = deadline_of(analysis, self.first.kind, wish.law, self.first.sent, proved=False)
        self._deadline = found if found and found.due == self.first.due else None

    def sent(self, key: str) -> Part:
        """Name the letter that was not answered, and the day it was sent."""
        subject = self.words.quoted(self.words.say(f"kind.{self.first.kind}.subject"))
        day = self.words.phrases.date(self.first.sent.isoformat())
        return Part(self.words.say(f"kind.complain.{key}", subject=subject, date=day))

    def by_law(self, use: str) -> str:
        """Return the articles of the first letter, "" where it cited none."""
        found = cited(self.wish.law, self.first.kind, use)
        self._used += found
        return self.words.cite(self.wish.law, found) if found else ""

    def promise(self, key: str) -> Iterator[Part]:
        """Say what time the policy promises, where that is the time that counts."""
        if self._deadline is None or not self._deadline.clause:
            return
        place, words = place_of(self._lookup, self._deadline.clause), self.words
        inside = words.language in ("kk", "ky")
        values = {"place": words.place(place, inside=inside)} if place.key else {}
        whole = "" if place.key else "_whole"
        yield Part(
            words.say(f"kind.complain.{key}{whole}", period=words.period(self._deadline.period), **values)
        )

    def late(self, today: date, key: str) -> Part:
        """Say when the time ended, or how long it has been where there was none."""
        if self.first.due is not None:
            due = self.words.phrases.date(self.first.due.isoformat())
            return Part(self.words.say(f"kind.complain.{key}", due=due))
        days = self.words.phrases.plural("unit.day", (today - self.first.sent).days)
        return Part(self.words.say("kind.complain.waiting", days=days))

    @property
    def due_by_law(self) -> bool:
        """Whether it is the law that gives the first letter its time."""
        return self._deadline is not None and not self._deadline.clause


def operator_parts(
    analysis: Analysis, lookup: Lookup, wish: Wish, words: LetterWords, today: date, used: list[Cited]
) -> Iterator[Part]:
    """Yield what is written to the company; the articles that it cites are added to ``used``."""
    made = _Complaint(analysis, lookup, wish, words, used)
    yield made.sent("sent")
    if cite := made.by_law("basis"):
        yield Part(words.say("kind.complain.sent_under", cite=cite))
    yield from made.promise("period")
    yield made.late(today, "overdue")
    if made.due_by_law and (cite := made.by_law("answer")):
        yield Part(words.say("kind.complain.counted", cite=cite))
    yield from _details(wish, words)
    yield Part(_capital(words.say("ask.first")), words.items("kind.complain.items", wish.law))
    yield Part(words.say("kind.complain.last"))


def authority_parts(
    analysis: Analysis, lookup: Lookup, wish: Wish, words: LetterWords, today: date, used: list[Cited]
) -> Iterator[Part]:
    """Yield what is written to the authority; the articles that it cites are added to ``used``."""
    made = _Complaint(analysis, lookup, wish, words, used)
    yield Part(words.say("kind.complain.protect"))
    ways = [wish.operator, *([wish.channel.value] if wish.channel else [])]
    yield Part(words.say("kind.complain.about", operator=", ".join(ways)))
    yield made.sent("sent_them")
    if cite := made.by_law("basis"):
        yield Part(words.say("kind.complain.sent_under", cite=cite))
    yield from made.promise("period_theirs")
    yield made.late(today, "overdue_theirs")
    if made.due_by_law and (cite := made.by_law("answer")):
        yield Part(words.say("kind.complain.counted", cite=cite))
    yield from _details(wish, words)
    ask = words.say("ask.first")
    powers = [one for one in cited(wish.law, "complain", "authority") if one.article]
    if powers:
        used += powers
        ask = words.say("ask.basis", cite=words.cite(wish.law, powers), rest=words.say("ask.first"))
    yield Part(_capital(ask), words.items("kind.complain.items_authority", ""))
    yield Part(words.say("kind.complain.enclosed"))


def _details(wish: Wish, words: LetterWords) -> Iterator[Part]:
    if wish.details:
        yield Part(words.say("kind.complain.detail", details=wish.details))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
