"""Edits of a policy as companies make them, chosen by a seed: what was done is what must be found."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from reader.core.model import Clause, Outline

KINDS = ("added", "removed", "moved", "negated", "number")
FAR = 6  # clauses that a moved one is carried over at least

ADDED = {
    "kk": (
        "Жеңілдік картасы бар сатып алушыға туған күнінде құттықтау хат жібереміз.",
        "Дүкендегі камера жазбаларын күзет қызметі апта сайын қарап шығады.",
        "Пікір қалдырған оқырманның лақап атын баспа беттерінде көрсетеміз.",
        "Ұтыс ойынына қатысушылардың тізімін серіктес банкке тапсырамыз.",
        "Жұмысқа орналасуға берілген түйіндемелер кадр бөлімінде тұрады.",
        "Мекен картасын ашсаңыз, қолданба телефонның орнын анықтайды.",
    ),
    "ky": (
        "Туулган күнүңүздө колдонмо аркылуу куттуктоо билдирүүсүн жөнөтөбүз.",
        "Кире бериштеги камералардын жазуусун күзөт кызматы жума сайын карайт.",
        "Пикир калтырган кишинин лакап атын башкы бетке чыгарабыз.",
        "Сыйлык утушуна катышкандардын тизмесин өнөктөш банкка тапшырабыз.",
        "Жумушка кирүү үчүн берилген резюмелер кадрлар бөлүмүндө турат.",
        "Картаны ачсаңыз, колдонмо телефондун турган ордун аныктайт.",
    ),
    "ru": (
        "В день рождения мы пришлём поздравление и подарочный купон.",
        "Записи с камер у входа раз в неделю просматривает охрана.",
        "Псевдоним автора лучшего рецепта печатается на упаковке.",
        "Список участников лотереи получает банк, который даёт призы.",
        "Резюме соискателей лежат в отделе кадров отдельно от заказов.",
        "Открыв карту, вы показываете нам точное положение телефона.",
    ),
    "en": (
        "On your birthday we post a greeting card to the address you gave.",
        "Guards look through the camera footage of our lobby once a week.",
        "Nicknames of the best translators are printed in our yearbook.",
        "The bank that sponsors our prize draw gets the list of entrants.",
        "Job applications lie in a locked cabinet of the personnel office.",
        "Opening the map shows us the exact position of your handset.",
    ),
}
NEGATED = {
    "kk": ((r"аймыз\b", "амаймыз"), (r"ейміз\b", "емейміз"), (r"амыз\b", "маймыз"), (r"еміз\b", "мейміз"),
           (r"ады\b", "майды"), (r"еді\b", "мейді"), (r"\bмүмкін\b", "мүмкін емес")),
    "ky": ((r"абыз\b", "байбыз"), (r"ебиз\b", "бейбиз"), (r"обуз\b", "бойбуз"), (r"өбүз\b", "бөйбүз"),
           (r"ылат\b", "ылбайт"), (r"илет\b", "илбейт"), (r"\bмүмкүн\b", "мүмкүн эмес")),
    "ru": ((r"\b(\w{3,}(?:[еи]т|[уюая]т|[еи]м|[ея]тся)) ", r"не \1 "), (r"\bможно\b", "нельзя")),
    "en": ((r"\b(may|can|will|must|is|are|does)\b", r"\1 not"),
           (r"\b(collect|use|keep|send|ask|answer|take)\b", r"do not \1")),
}  # fmt: skip


@dataclass(frozen=True)
class Edit:
    """One edit: the clause's words before and after, "" where there were or are none."""

    kind: str
    old: str
    new: str


def edited(text: str, outline: Outline, language: str, seed: int, wanted: int = 30) -> tuple[str, list[Edit]]:
    """Return the text with that many edits of its clauses, and the edits."""
    chance = random.Random(f"{seed} {language} {len(text)}")
    pieces = _pieces(text, outline)
    places = list(range(len(outline.clauses)))
    chance.shuffle(places)
    additions = list(ADDED[language])
    chance.shuffle(additions)
    done: list[Edit] = []
    moved: list[tuple[int, str]] = []
    for at in places:
        if len(done) == wanted:
            break
        clause = outline.clauses[at]
        kind = KINDS[len(done) % len(KINDS)]
        words = clause.text
        if kind == "added" and additions:
            new = additions.pop()
            pieces[at] = (*pieces[at][:1], pieces[at][1] + _after(clause, new), pieces[at][2])
            done.append(Edit(kind, "", new))
        elif kind == "removed" or (kind == "added" and not additions):
            pieces[at] = ("", "", pieces[at][2])
            done.append(Edit("removed", words, ""))
        elif kind == "moved":
            to = (at + len(places) // 2) % len(places)
            moved.append((to, pieces[at][1]))
            pieces[at] = ("", "", pieces[at][2])
            done.append(Edit(kind, words, words))
        elif (new := _changed(pieces[at][1], clause, kind, language)) is not None:
            done.append(Edit(kind, words, " ".join(new.split())))
            pieces[at] = (pieces[at][0], new, pieces[at][2])
    for to, words in moved:
        pieces[to] = (pieces[to][0], f"{pieces[to][1]}\n{words}\n", pieces[to][2])
    return "".join("".join(piece) for piece in pieces), done


def _pieces(text: str, outline: Outline) -> list[tuple[str, str, str]]:
    """Cut the text into (what stands before, the clause, what ends the text)."""
    cut, at = [], 0
    for clause in outline.clauses:
        cut.append((text[at : clause.span.start], text[clause.span.start : clause.span.end], ""))
        at = clause.span.end
    cut[-1] = (*cut[-1][:2], text[at:])
    return cut


def _after(clause: Clause, words: str) -> str:
    return f"\n{clause.number}.9. {words}\n" if "." in clause.number else f"\n{words}\n"


def _changed(words: str, clause: Clause, kind: str, language: str) -> str | None:
    """Return the clause with its meaning changed, None where it can't be done."""
    if kind == "number":
        start = len(clause.number) + 1 if clause.number else 0
        found = [one for one in re.finditer(r"\d+", words) if one.start() > start]
        if not found:
            kind = "negated"
        else:
            number = str(int(found[-1][0]) + 7)
            return words[: found[-1].start()] + number + words[found[-1].end() :]
    for pattern, replacement in NEGATED[language]:
        new, count = re.subn(pattern, replacement, words, count=1)
        if count:
            return new
    return None
