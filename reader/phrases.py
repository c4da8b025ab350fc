"""Words for people: every sentence of cards, exports and messages in one of the four languages."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from reader.core.errors import ReaderError
from reader.core.plurals import plural_form
from reader.resources import table

if TYPE_CHECKING:
    from reader.core.expectations import Expectation, LawLine, NamedLaw
    from reader.core.model import Contradiction, Fact, Gist, Notice, Overview, Point, Section, Tone, Verdict

MOST_LISTED = 5  # longer lists name the first of them and count the rest


class Phrases:
    """The phrases of one language, by dotted keys of ``resources/phrases/<lang>.toml``."""

    def __init__(self, language: str, words: Mapping[str, Any]) -> None:
        self.language = language
        self._table = words

    @classmethod
    def load(cls, language: str) -> Phrases:
        """Read the phrases of a language. Raises: FileNotFoundError for a language that is not ours."""
        return cls(language, table(f"phrases/{language}.toml"))

    def text(self, key: str, **values: object) -> str:
        """Return the phrase of a dotted key with its values put in. Raises: KeyError."""
        found: Any = self._table
        for part in key.split("."):
            found = found[part]
        return str(found).format_map(values) if values else str(found)

    def point(self, point: Point, *, operator: str | None = None) -> str:
        """Return the sentence of a point: the merged one, or the heaviest finding's with its facts."""
        if len(point.findings) > 1:
            row = self._table["merge"]["+".join(point.findings)]
        else:
            row = self._table["finding"][point.findings[0]]
        facts = self._listed(row, point.facts)
        mood = "may" if point.may and "may" in row else "does"
        if (told := self._told_apart(row, point, mood)) in row:
            return str(row[told])
        if facts:
            return str(row.get(f"{mood}_facts", row["does_facts"])).format(facts=facts)
        return str(row[mood])

    @staticmethod
    def _told_apart(row: Mapping[str, Any], point: Point, mood: str) -> str:
        """Return the key of the sentence for what is recorded; "" where the facts do not tell it."""
        values = [f.value for f in point.facts if not f.denied and f"{mood}_{f.value}" in row]
        if len(values) > 1:  # of several clauses one may only hold it possible: then "or" is all we know
            return f"{mood}_both" if point.may or len(point.clauses) == 1 else ""
        return f"{mood}_{values[0]}" if values else ""

    def _listed(self, row: Mapping[str, Any], facts: Sequence[Fact]) -> str:
        """Return the facts that the sentence has a place for, joined; "" where there are none.

        ``facts`` of a row is "type" or "type=beginning|beginning"; of several the first that is there.
        """
        for wanted in str(row.get("facts", "")).split():
            kind, _, beginnings = wanted.partition("=")
            words = [
                self.value(fact)
                for fact in sorted(facts, key=lambda fact: fact.value == "other")
                if fact.type == kind
                and not fact.denied
                and fact.value.startswith(tuple(beginnings.split("|")))
            ]
            if words:  # two periods are never added up: "3 years or 6 months"
                last = "join.either" if kind in ("duration", "age") else "join.last"
                return self.join(list(dict.fromkeys(words)), last=last)
        return ""

    def finding(self, finding: str) -> str:
        """Return what a finding says, in general and without facts."""
        return str(self._table["finding"][finding]["does"])

    def gist(self, gist: Gist) -> str:
        """Return the one sentence of a card; "" for a card without one."""
        said: str | Mapping[str, str] = self._table["gist"][gist.key] if gist.key else ""
        return said if isinstance(said, str) else said["may" if gist.may else "does"]

    def category(self, category: str) -> str:
        """Return the name of a category."""
        return self.text(f"category.{category}.name")

    def category_letter(self, category: str) -> str:
        """Return the letter of a category's swatch, unique in the language."""
        return self.text(f"category.{category}.letter")

    def category_question(self, category: str) -> str:
        """Return the reader's question behind a category."""
        return self.text(f"category.{category}.question")

    def question(self, question: str) -> str:
        """Return one of the questions that are asked of every policy."""
        return self.text(f"question.ask.{question}")

    def verdict(self, verdict: Verdict) -> str:
        """Return yes, no, and what lies between."""
        return self.text(f"question.verdict.{verdict.value}")

    def contradiction(self, found: Contradiction) -> str:
        """Return what two clauses disagree about."""
        names = dict(zip(("first", "second"), map(self.value, found.facts), strict=False))
        return self.text(f"contradiction.kind.{found.kind}", **names)

    def tone(self, tone: Tone) -> str:
        """Return the name of a tone."""
        return self.text(f"tone.{tone.value}")

    def section_title(self, section: Section) -> str:
        """Return the printed title; a section found by topic has the topic's name, "" without one."""
        if section.derived:
            return self.category(section.topic) if section.topic else self.text("section.start")
        return section.title

    def fact(self, fact: Fact) -> str:
        """Return a fact with its label, as "Time to reply: 30 days"."""
        kind, value = fact.type, fact.value
        role = f".{value.partition(':')[0]}" if kind in ("duration", "date") else ""
        return f"{self.text(f'label.{kind}{role}')}: {self.value(fact)}"

    def value(self, fact: Fact) -> str:
        """Return a fact's value in words; what is printed in the policy stays as printed."""
        kind, value = fact.type, fact.value
        if kind == "duration":
            return self._duration(value.partition(":")[2])
        if kind == "date":
            return self.date(value.partition(":")[2])
        if kind == "age":
            return self.plural("unit.age", int(value)) if value.isdigit() else value
        if kind == "jurisdiction":
            return str(self._table["country"].get(value, value))
        closed = self._table["value"].get(kind, {})
        return str(closed.get(value, value))

    def _duration(self, amount: str) -> str:
        number, _, unit = amount.partition(" ")
        key = f"unit.{unit.replace(' ', '_')}"
        last = number.rpartition("-")[2]
        words = self.plural(key, int(last)) if last.isdigit() else number
        return words.replace(last, number.replace("-", "–"), 1) if last != number else words

    def plural(self, key: str, n: int) -> str:
        """Return a counted noun in the form that the number asks for."""
        forms: Any = self._table
        for part in key.split("."):
            forms = forms[part]
        return str(forms[plural_form(self.language, n)]).format(n=n)

    def join(self, items: Sequence[str], *, last: str = "join.last") -> str:
        """Join things as the language does; of a long list the first are named and the rest counted."""
        if len(items) > MOST_LISTED:
            head = ", ".join(items[: MOST_LISTED - 1])
            return self.text("join.more", items=head, n=len(items) - MOST_LISTED + 1)
        if len(items) < 2:
            return "".join(items)
        return self.text(last, items=", ".join(items[:-1]), last=items[-1])

    def date(self, iso: str) -> str:
        """Return an ISO 8601 date or month in words; what is neither is returned as it is."""
        parts = iso.split("-")
        if not 2 <= len(parts) <= 3 or not all(p.isdigit() for p in parts):
            return iso
        try:
            date(int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) == 3 else 1)
        except ValueError:
            return iso
        day = len(parts) == 3
        names = self._table["date"]["months" if day else "months_alone"]
        values = {"year": parts[0], "month": names[int(parts[1]) - 1], "day": int(parts[2]) if day else ""}
        return self.text("date.day" if day else "date.month", **values)

    def reading_time(self, seconds: int) -> str:
        """Return how long the reading takes, in minutes, at least one."""
        return self.text("overview.reading", time=self.plural("unit.minute", max(1, round(seconds / 60))))

    def overview_lines(self, overview: Overview) -> tuple[str, ...]:
        """Return who is behind the policy, when it changed last and how long it takes to read."""
        lines = []
        for name, value in (("operator", overview.operator), ("updated", overview.updated)):
            shown = self.date(value) if value and name == "updated" else value
            said = {"name": shown, "date": shown} if shown else {}
            lines.append(self.text(f"overview.{name}" if shown else f"overview.{name}_missing", **said))
        return (*lines, self.reading_time(overview.reading_seconds))

    def expectation(self, one: Expectation) -> str:
        """Return a topic and whether the policy answers it, as "How long they keep it: vague"."""
        answer = self.text(f"expected.{one.answered.value}")
        return self.text("expected.line", name=self.text(f"expected.topic.{one.topic}.name"), answer=answer)

    def looked_for(self, one: Expectation) -> str:
        """Return what a topic lacks and what was looked for; "" where it is stated."""
        if one.answered == "stated":
            return ""
        row = self._table["expected"]["topic"][one.topic]
        lacks = f"{row['vague']} " if one.answered == "vague" else ""
        return f"{lacks}{self.text('expected.sought')}: {row['sought'][0].lower()}{row['sought'][1:]}"

    def law_about(self, law: NamedLaw) -> str:
        """Return what to know of a law: is it in force, what does it rule, which text of it was read."""
        row = self._table["law"]["named"][law.id]
        said = [row[key] for key in ("caution", "about") if key in row]
        if len(dates := {line.as_of for line in law.lines}) == 1:
            edition = self._edition(dates.pop())
            said.append(f"{edition[0].upper()}{edition[1:]}.")
        return " ".join(said)

    def law_line(self, law: NamedLaw, line: LawLine) -> str:
        """Return what a law says of a topic, with its article; with the date of the text if they differ."""
        where = self.text("law.article", article=line.article)
        if any(one.as_of != line.as_of for one in law.lines):
            where = f"{where}; {self._edition(line.as_of)}"
        return f"{self.text(f'law.named.{law.id}.line.{line.id}')} ({where})"

    def _edition(self, as_of: str) -> str:
        return self.text("law.as_of", date=self.date(as_of)) if as_of else self.text("law.undated")

    def notice(self, notice: Notice) -> str:
        """Return what to know about the reading of a document."""
        return self._said(notice.code, notice.params)

    def error(self, error: ReaderError) -> str:
        """Return what happened, why, and what to do next."""
        code, params = error.code, dict(error.params)
        if code == "error.limit":
            of_bytes = str(params.get("limit", "")).endswith("size")
            code = f"error.limit.{'size' if of_bytes else 'parts'}"
            if of_bytes:
                params |= {name: self._megabytes(params.get(name)) for name in ("size", "allowed")}
        params |= {"reason": self.text(f"cause.{params['cause']}")} if "cause" in params else {}
        code = "error.format_named" if code == "error.format" and params.get("name") else code
        return self._said(code, params)

    def _megabytes(self, size: object) -> object:
        return self.text("size.megabytes", n=-(-size // 1_000_000)) if isinstance(size, int) else size

    def _said(self, key: str, params: Mapping[str, object]) -> str:
        wanted = self.text(key)
        fields = [name for _, name, _, _ in string.Formatter().parse(wanted) if name]
        return wanted.format_map({name: str(params.get(name, "")) or "–" for name in fields})
