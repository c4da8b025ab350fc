"""Writes a letter: the right from policy and law, what is asked, by when, and where the answer goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reader.core.codebook import LANGUAGES
from reader.core.letter import (
    AUTHORITY,
    OPERATOR,
    Channel,
    Cited,
    FirstLetter,
    Gap,
    Letter,
    LetterIncomplete,
    Part,
    Wish,
)
from reader.core.lookup import Lookup
from reader.core.model import Analysis
from reader.core.titles import title_of
from reader.letters.channels import channels
from reader.letters.complaint import authority_parts, operator_parts
from reader.letters.deadlines import deadline_of
from reader.letters.fields import cleaned, is_placeholder, tidy
from reader.letters.gaps import gaps
from reader.letters.lawbook import cited, likely_law
from reader.letters.notes import notes
from reader.letters.relied import place_of, quote_of, relied_on
from reader.letters.words import LetterWords


def settled(analysis: Analysis, wish: Wish) -> Wish:
    """Return the wish, tidy, with what the policy suggests in place of what was left open."""
    wish = tidy(wish)
    found = cleaned(analysis.overview.operator or "")
    ways = channels(analysis)
    first = wish.first
    if wish.kind == "complain" and first is not None and first.due is None and first.kind != "complain":
        law = wish.law or likely_law(analysis)
        due = deadline_of(analysis, first.kind, law, first.sent, proved=False)
        first = FirstLetter(first.kind, first.sent, due.due if due else None)
    return replace(
        wish,
        language=wish.language or (analysis.language if analysis.language in LANGUAGES else "en"),
        law=wish.law or likely_law(analysis),
        operator=wish.operator or ("" if is_placeholder(found) else found),
        channel=wish.channel or (ways[0] if ways else None),
        clause=relied_on(analysis, wish.kind) if wish.clause is None else wish.clause,
        first=first,
    )


def missing(analysis: Analysis, wish: Wish, today: date) -> tuple[Gap, ...]:
    """Return what keeps the letter from being written; empty where nothing does."""
    return gaps(settled(analysis, wish), today)


def compose(analysis: Analysis, wish: Wish, today: date) -> Letter:
    """Return the letter, whole. Raises: LetterIncomplete where a field is missing or cannot be right."""
    wish = settled(analysis, wish)
    if found := gaps(wish, today):
        raise LetterIncomplete(found)
    return _Writer(analysis, wish, today).letter()


class _Writer:
    def __init__(self, analysis: Analysis, wish: Wish, today: date) -> None:
        self._analysis, self._wish, self._today = analysis, wish, today
        self._lookup = Lookup(analysis)
        self._words = LetterWords(wish.language)
        self._cited: list[Cited] = []
        self._to_authority = wish.kind == "complain" and wish.addressee == AUTHORITY
        start = None if wish.kind == "complain" else today
        self._deadline = start and deadline_of(
            analysis, wish.kind, wish.law, start, proved=bool(wish.attached)
        )

    def letter(self) -> Letter:
        wish, words, say = self._wish, self._words, self._words.say
        suffix = "_authority" if self._to_authority else ""
        body = (Part(say("close.greeting")), *self._body())
        made = Letter(
            kind=wish.kind, law=wish.law, language=wish.language,
            addressee=AUTHORITY if self._to_authority else OPERATOR,
            subject=say(f"kind.{wish.kind}.subject{suffix}"),
            to=say(f"law.{wish.law}.authority") if self._to_authority else wish.operator,
            head=tuple(self._head()), sender=tuple(self._sender()),
            day=words.phrases.date(self._today.isoformat()), body=body, regards=say("close.regards"),
            name=wish.sender.name, written=self._today,
            channel=None if self._to_authority else wish.channel, deadline=self._deadline or None,
            clause=wish.clause or "", cited=tuple(dict.fromkeys(self._cited)), notes=(),
        )  # fmt: skip
        _prove_whole(made)
        return replace(made, notes=notes(self._analysis, wish, made))

    def _head(self) -> Iterator[str]:
        wish, say = self._wish, self._words.say
        if self._to_authority:
            yield say(f"law.{wish.law}.to")
            return
        yield say("head.to_keeper" if wish.law == "kz" else "head.to", name=wish.operator)
        if wish.channel and wish.channel.kind in ("email", "postal"):
            yield self._way(wish.channel)

    def _way(self, channel: Channel) -> str:
        return self._words.say(f"head.{channel.kind}", value=channel.value)

    def _sender(self) -> Iterator[str]:
        sender, say = self._wish.sender, self._words.say
        yield say("head.from", name=sender.name)
        for key, value in (("postal", sender.address), ("email", sender.email), ("phone", sender.phone)):
            if value:
                yield say(f"head.{key}", value=value)

    def _body(self) -> Iterator[Part]:
        if self._wish.kind == "complain":
            make = authority_parts if self._to_authority else operator_parts
            yield from make(self._analysis, self._lookup, self._wish, self._words, self._today, self._cited)
        else:
            yield Part(self._opening())
            yield from self._request()
            yield from self._times()
        yield self._reply()

    def _opening(self) -> str:
        """Name the policy, and quote the clause that gives the right where there is one."""
        words, clause, title = self._words, self._wish.clause, title_of(self._analysis).strip()
        titled = "titled" if title and not is_placeholder(title) else "untitled"
        values = {"title": words.quoted(title), "dated": self._dated()}
        if not clause:
            return words.say(f"opening.about_{titled}", **values)
        place, quote = place_of(self._lookup, clause), quote_of(self._lookup, clause)
        if place.key:
            values["place"] = words.place(place, inside=words.language in ("kk", "ky"))
        if not quote:
            return words.say(f"opening.{'named' if place.key else 'about'}_{titled}", **values)
        key = f"opening.said_{titled}" if place.key else f"opening.said_{titled}_whole"
        return words.say(key, quote=words.quoted(quote), **values)

    def _dated(self) -> str:
        dates = {"updated": self._analysis.overview.updated or "", "effective": ""}
        for labels in self._analysis.labels.values():
            for fact in labels.facts:
                kind, _, value = fact.value.partition(":")
                if fact.type == "date" and kind == "effective":
                    dates["effective"] = dates["effective"] or value
        for kind, iso in dates.items():
            if iso:
                return self._words.say(f"opening.{kind}", date=self._words.phrases.date(iso))
        return ""

    def _request(self) -> Iterator[Part]:
        wish, words, kind = self._wish, self._words, f"kind.{self._wish.kind}"
        items = words.items(f"{kind}.items", wish.law)
        detail = [words.say(f"{kind}.detail", **self._free())] if self._free() else []
        if wish.kind == "correct":
            detail.append(words.say(f"{kind}.detail_right", right=wish.right))
        if words.has(f"{kind}.declare"):
            yield Part(self._based(words.say(words.variant(f"{kind}.declare", wish.law))))
            yield from map(Part, detail)
            yield Part(_capital(words.say("ask.first")), items)
        else:
            yield Part(self._based(words.say("ask.first")), items)
            yield from map(Part, detail)
        if wish.attached:
            yield Part(words.say("ask.attached", attached=wish.attached))
        elif wish.kind == "correct":
            yield Part(words.say("ask.offered"))
        if wish.sender.account:
            yield Part(words.say("ask.known_by", account=wish.sender.account))

    def _free(self) -> dict[str, str]:
        wish = self._wish
        if wish.kind == "correct":
            return {"wrong": wish.wrong}
        return {"details": wish.details} if wish.details and wish.kind != "access" else {}

    def _based(self, rest: str) -> str:
        """Begin a sentence with the articles that it rests on, or lead over from the policy's words."""
        wish, words = self._wish, self._words
        if basis := cited(wish.law, wish.kind, "basis"):
            self._cited += basis
            return _capital(words.say("ask.basis", cite=words.cite(wish.law, basis), rest=rest))
        return _capital(words.say("ask.therefore" if wish.clause else "ask.plain", rest=rest))

    def _times(self) -> Iterator[Part]:
        """Say by when an answer is due, by law or by promise, and ask for the reasons of a refusal."""
        wish, words, deadline = self._wish, self._words, self._deadline
        answer = cited(wish.law, wish.kind, "answer")
        if answer:
            own = f"answer.{wish.law}.{wish.kind}"
            key = own if words.has(own) else f"answer.{wish.law}.all"
            self._cited += answer
            yield Part(_capital(words.say(key, cite=words.cite(wish.law, answer))))
        if deadline and deadline.clause:
            place = place_of(self._lookup, deadline.clause)
            period = words.period(deadline.period)
            if place.key:
                inside = words.language in ("kk", "ky")
                yield Part(words.say("answer.policy", place=words.place(place, inside=inside), period=period))
            else:
                yield Part(words.say("answer.policy_whole", period=period))
        elif not answer:
            yield Part(words.say("answer.plain"))
        yield Part(words.say("ask.refusal"))

    def _reply(self) -> Part:
        sender = self._wish.sender
        if sender.email:
            return Part(self._words.say("ask.reply_email", value=sender.email))
        return Part(self._words.say("ask.reply_postal", value=sender.address))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _prove_whole(letter: Letter) -> None:
    """Raise where a line of a letter is empty or stops where a value should follow, whatever led to it."""
    lines = [letter.subject, letter.to, letter.day, letter.regards, letter.name, *letter.head, *letter.sender]
    for part in letter.body:
        lines += [part.text.removesuffix(":") if part.items else part.text, *part.items]
    if any(not line.strip() or line.rstrip().endswith(":") for line in lines):
        raise LetterIncomplete((Gap("text", "missing"),))
