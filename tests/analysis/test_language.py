"""Languages of documents, of clauses, of words or two, and of the neighbours that we do not read."""

from __future__ import annotations

import time

import pytest

from reader import analyse
from reader.analysis.language import detect, detect_clause, with_languages
from reader.core.model import Clause, Outline, Section, Span

OURS = {
    "kk": """Кітапхана оқырманның аты-жөнін және мекенжайын ғана жазып алады.
Біз бұл мәліметтерді ешкімге сатпаймыз және басқа ұйымдарға бермейміз.
Оқырман кез келген күні өз жазбасын өшіруді сұрай алады.""",
    "ky": """Китепкана окурмандын аты-жөнүн жана дарегин гана жазып алат.
Биз бул маалыматты эч кимге сатпайбыз жана башка уюмдарга бербейбиз.
Окурман каалаган күнү өз жазуусун өчүрүүнү сурай алат.""",
    "ru": """Библиотека записывает только имя читателя и его адрес.
Мы никому не продаём эти сведения и не передаём их другим организациям.
Читатель может в любой день попросить удалить свою запись.""",
    "en": """The library writes down nothing but the reader's name and address.
We do not sell these records to anyone and do not pass them to other bodies.
Readers may ask on any day to have their entry deleted.""",
}
NEIGHBOURS = {
    "Tatar": "Китапханә укучының исемен һәм адресын гына яза. Без бу мәгълүматны беркемгә дә сатмыйбыз.",
    "Bashkir": "Китапхана уҡыусының исемен һәм адресын ғына яҙа. Беҙ был мәғлүмәтте бер кемгә лә һатмайбыҙ.",
    "Uzbek": "Кутубхона фақат ўқувчининг исми ва манзилини ёзиб олади. Биз буни ҳеч кимга сотмаймиз.",
    "Mongolian": "Номын сан уншигчийн нэр, хаягийг л бичиж авна. Бид энэ мэдээллийг хэнд ч зарахгүй.",
    "Ukrainian": "Бібліотека записує лише ім'я читача та його адресу. Ми нікому не продаємо ці відомості.",
    "Belarusian": "Бібліятэка запісвае толькі імя чытача і яго адрас. Мы нікому не прадаём гэтыя звесткі.",
    "Tajik": "Китобхона танҳо ном ва суроғаи хонандаро менависад. Мо ин маълумотро ба касе намефурӯшем.",
    "Turkish": "Kütüphane yalnızca okurun adını ve adresini yazar. Bu bilgileri kimseye satmıyoruz.",
    "German": "Die Bibliothek notiert nur den Namen und die Anschrift. Wir verkaufen diese Angaben nicht.",
    "French": "La bibliothèque note seulement le nom et l'adresse des lecteurs. Nous ne les vendons pas.",
    "Chinese": "图书馆只记录读者的姓名和地址。",
}
LANGUAGES = ("kk", "ky", "ru", "en", "und")


@pytest.mark.parametrize("language", OURS)
def test_document(language: str) -> None:
    assert detect(OURS[language]) == language
    assert detect(OURS[language].upper()) == language


@pytest.mark.parametrize("language", OURS)
@pytest.mark.parametrize("around", LANGUAGES)
def test_whole_clauses_speak_for_themselves(language: str, around: str) -> None:
    for line in OURS[language].split("\n"):
        assert detect_clause(line, document_language=around) == language


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_neighbours_are_none_of_ours(name: str) -> None:
    assert detect(NEIGHBOURS[name]) == "und"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Жазбаны жою тәртібі", "kk"),
        ("Оқырманның мекенжайы үшін", "kk"),
        ("Жазууну өчүрүү тартиби", "ky"),
        ("Окурмандын дареги үчүн", "ky"),
        ("Ваш адрес доставки", "ru"),
        ("Обеспечение сохранности книг", "ru"),
        ("Your reading list", "en"),
        ("We keep nothing", "en"),
    ],
)
@pytest.mark.parametrize("around", ["kk", "ky", "ru", "en"])
def test_three_words_are_enough(text: str, language: str, around: str) -> None:
    assert detect_clause(text, document_language=around) == language


@pytest.mark.parametrize("around", ["kk", "ky", "ru"])
@pytest.mark.parametrize(
    "text", ["Телефон", "Cookie", "Birchwood Ltd.", "Адрес, телефон", "Google Analytics"]
)
def test_a_word_or_two_go_with_the_document(text: str, around: str) -> None:
    assert detect_clause(text, document_language=around) == around


@pytest.mark.parametrize("around", ["kk", "ky", "ru", "en"])
def test_links_go_with_the_document_and_figures_with_none(around: str) -> None:
    for text in ("https://birchwood.example/kk", "desk@birchwood.example", "www.birchwood.example"):
        assert detect_clause(text, document_language=around) == around
    for text in ("+7 700 000 00 00", "12.05.2024", "— 5 —", ""):
        assert detect_clause(text, document_language=around) == "und"


def test_letters_that_the_documents_language_lacks_decide() -> None:
    assert detect_clause("Аты-жөні, тұрғылықты мекенжайы", document_language="ky") == "kk"
    assert detect_clause("Окурмандын укугу", document_language="en") == "ky"


@pytest.mark.parametrize(
    "text",
    [
        "Бiз оқырманның мекенжайын iздемеймiз және сатпаймыз.",  # Latin i
        "Биз окырманнын дербес деректерин ешкимге бермеймиз, олар тек осы жерде сакталады.",
        "БІЗ ОҚЫРМАННЫҢ МЕКЕНЖАЙЫН САТПАЙМЫЗ",
    ],
)
def test_kazakh_typed_otherwise_is_kazakh(text: str) -> None:
    assert detect(text) == "kk"
    assert detect_clause(text, document_language="ky") == "kk"


def test_names_in_latin_letters_do_not_make_a_clause_english() -> None:
    text = "Birchwood Books and More Ltd. (the “Library”, “we”) – осы кітапхананың иесі."
    assert detect_clause(text, document_language="kk") == "kk"


def test_a_mixed_document_has_the_language_of_most_of_it() -> None:
    lines = [*OURS["kk"].split("\n") * 2, *OURS["ru"].split("\n"), "+7 700 000 00 00"]
    clauses = tuple(
        Clause(f"c{at}", "s1", "", Span(at * 200, at * 200 + len(line)), line)
        for at, line in enumerate(lines)
    )
    section = Section("s1", "", "", 1, None, tuple(clause.id for clause in clauses), derived=True)
    language, found = with_languages(Outline((section,), clauses))
    assert language == "kk"
    assert [clause.language for clause in found.clauses] == ["kk"] * 6 + ["ru"] * 3 + ["und"]
    assert found.sections == (section,)


def test_nothing_is_in_no_language() -> None:
    assert detect("") == detect("\n \n") == detect("12 34") == "und"
    assert with_languages(Outline((), ())) == ("und", Outline((), ()))


@pytest.mark.parametrize("piece", ["a", "а", " ", "1 ", "а.", "@", "www.", "A.a", "://", "үү"])
def test_hostile_clause_is_quick(piece: str) -> None:
    text = piece * 10_000
    started = time.process_time()
    detect_clause(text, document_language="kk")
    assert time.process_time() - started < 0.05


@pytest.mark.parametrize(
    ("title", "language"), [("Құпиялылық саясаты", "kk"), ("Купуялык саясаты", "ky"), ("Бутафория", "und")]
)
def test_a_heading_tells_where_the_clauses_do_not(title: str, language: str) -> None:
    analysis = analyse(f"{title}\n\nКөмек керек болса, info@site.example поштасына жазыңыз.")
    assert analysis.language == language
    assert [clause.language for clause in analysis.clauses] == [language]
