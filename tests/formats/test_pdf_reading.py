"""From what a PDF prints to paragraphs, headings, items and rows, and what is said of the rest."""

import random
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from pdf_writer import IMAGE, PdfFile, PdfPage, width
from PySide6.QtGui import QPdfWriter, QTextDocument

from reader.core.errors import DocumentError, PasswordNeeded, ReaderError, Scanned, WrongPassword
from reader.core.model import Document
from reader.core.outline import outline
from reader.formats import limits, pdf, read, read_bytes

Sound = Callable[[Document], Document]
SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*.txt"))
LONG = "Біз сіздің атыңызды, телефон нөміріңізді және электрондық пошта мекенжайыңызды"  # fills a line
REST = "жинаймыз және үш жыл бойы сақтаймыз."


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.slice(block.span)) for block in document.blocks]


def texts(document: Document) -> list[str]:
    return [document.slice(block.span) for block in document.blocks]


def notices(document: Document) -> dict[str, dict[str, object]]:
    return {notice.code: dict(notice.params) for notice in document.notices}


def one_page(*lines: str, step: float = 12) -> PdfFile:
    file = PdfFile()
    file.page().lines(50, 780, lines, step=step)
    return file


def test_lines_become_paragraphs_and_headings(sound: Sound) -> None:
    file = PdfFile(title="Құпиялық")
    page = file.page()
    page.text(50, 790, "Құпиялық саясаты", 18, bold=True)
    page.text(50, 760, "1. Не жинаймыз", 14, bold=True)
    y = page.lines(50, 740, [LONG, REST]) - 10
    page.text(50, y, "2. Құқықтарыңыз", 14, bold=True)
    page.lines(50, y - 20, [LONG, "сұрай аласыз."])
    document = sound(read_bytes(file.bytes(), name="x.txt"))
    assert told(document) == [
        ("heading", "Құпиялық саясаты"),
        ("heading", "1. Не жинаймыз"),
        ("paragraph", f"{LONG} {REST}"),
        ("heading", "2. Құқықтарыңыз"),
        ("paragraph", f"{LONG} сұрай аласыз."),
    ]
    assert [block.level for block in document.blocks] == [1, 2, 0, 2, 0]
    assert (document.format, document.title, document.notices) == ("pdf", "Құпиялық", ())


def test_text_is_no_heading_where_small_print_is_longer() -> None:
    file = PdfFile()
    page = file.page()
    page.text(50, 800, "Құпиялық саясаты", 16, bold=True)
    page.lines(50, 770, [LONG, REST], 11)
    page.lines(50, 730, [LONG + " және басқа", "да деректерді, " + REST, LONG], 8)
    kinds = [kind for kind, _ in told(read_bytes(file.bytes()))]
    assert (kinds[0], kinds.count("heading")) == ("heading", 1)


def test_a_line_with_room_left_ends_its_paragraph() -> None:
    file = one_page(LONG, "сақтаймыз", "Деректер бөлісілмейді", LONG, REST)
    assert texts(read_bytes(file.bytes())) == [
        f"{LONG} сақтаймыз",
        "Деректер бөлісілмейді",
        f"{LONG} {REST}",
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["мекенжайды жина-", "ймыз, жинаймыз."], "мекенжайды жинаймыз, жинаймыз."),
        (["деректерді веб-", "сайт жинайды, деректер."], "деректерді веб-сайт жинайды, деректер."),
        (["• имя и теле\u2010", "фон для связи"], "• имя и телефон для связи"),
        (["ваши имя, фами-", "лию и адрес, фамилию."], "ваши имя, фамилию и адрес, фамилию."),
        (["кино-", "Театр ашық."], "кино-Театр ашық."),
        (["деректер сайтта/", "жүйеде тұр"], "деректер сайтта/жүйеде тұр"),
    ],
)
def test_broken_words_are_whole_again(lines: list[str], expected: str) -> None:
    assert texts(read_bytes(one_page(*lines).bytes())) == [expected]


def test_numbers_and_bullets_are_kept() -> None:
    page_lines = ["1.1 Атыңыз", "1.2 Телефон", "• мекенжай", "• туған күн", "а) банк", "б) пошта"]
    assert texts(read_bytes(one_page(*page_lines).bytes())) == page_lines


def test_a_number_inside_a_sentence_begins_nothing() -> None:
    first = "Деректер осы Саясаттың тараптар келіскен 3.1 және одан кейінгі тармақтарына, соның ішінде"
    document = read_bytes(one_page(first, "5.2 тармағына сәйкес өңделеді.").bytes())
    assert texts(document) == [f"{first} 5.2 тармағына сәйкес өңделеді."]


def test_drawn_bullets_are_known_by_the_indent() -> None:
    file = PdfFile()
    y = file.page().lines(50, 780, [LONG + " мына жағдайларда", "жинаймыз:"])
    y = file.pages[0].lines(80, y - 6, [LONG, "тіркелгенде;"])
    file.pages[0].lines(80, y, [LONG, "төлегенде."])
    document = read_bytes(file.bytes())
    assert told(document)[1:] == [("item", f"• {LONG} тіркелгенде;"), ("item", f"• {LONG} төлегенде.")]


def dotted(file: PdfFile, *heights: float) -> PdfFile:
    """Draw a dot before the lines at these heights that begin at 80."""
    for y in heights:
        file.pages[0].content += b"68 %g 4 4 re f " % (y + 2)
    return file


def test_a_drawn_dot_makes_an_item() -> None:
    file = PdfFile()
    file.page().lines(50, 780, [LONG, "жинаймыз"])
    file.pages[0].lines(80, 740, ["аты-жөніңізді және телефон", "пошта мекенжайыңызды, егер бар", "болса"])
    document = read_bytes(dotted(file, 740, 728).bytes())
    assert told(document)[1:] == [
        ("item", "• аты-жөніңізді және телефон"),
        ("item", "• пошта мекенжайыңызды, егер бар болса"),
    ]


def test_a_drawn_line_or_frame_is_no_dot() -> None:
    file = PdfFile()
    file.page().lines(50, 780, [LONG, "жинаймыз"])
    file.pages[0].lines(80, 740, ["аты-жөніңізді және телефон"])
    file.pages[0].content += b"60 742 18 1 re f 40 700 500 100 re S "
    assert "•" not in read_bytes(file.bytes()).text


def test_markers_that_the_page_prints_last_find_their_words() -> None:
    file = PdfFile()
    page = file.page()
    page.lines(80, 780, [f"{LONG} мен телефонды", "сақтаймыз", "Мекенжайды сақтаймыз", "Үшінші тармақ"])
    for marker, y in (("•", 780), ("•", 756), ("3.", 744)):
        page.text(66, y, marker)
    expected = [f"• {LONG} мен телефонды сақтаймыз", "• Мекенжайды сақтаймыз", "3. Үшінші тармақ"]
    assert texts(read_bytes(file.bytes())) == expected


def test_full_lines_of_a_list_end_at_its_semicolons() -> None:
    file = PdfFile()
    y = file.page().lines(50, 780, [f"{LONG} мына жағдайларда жинаймыз:"])
    items = ["тіркелгенде;", f"{LONG} сатып алғанда;", "төлегенде."]
    file.pages[0].lines(80, y, items)
    assert [text.removeprefix("• ") for text in texts(read_bytes(file.bytes()))[1:]] == items


def test_a_dash_inside_a_sentence_begins_no_item() -> None:
    document = read_bytes(one_page("• ойыншының тіркелген нөмірі", "— өтінішті өңдеу үшін").bytes())
    assert texts(document) == ["• ойыншының тіркелген нөмірі — өтінішті өңдеу үшін"]
    apart = read_bytes(one_page(LONG, "Жинаймыз:", "— атыңызды", "— телефоныңызды").bytes())
    assert texts(apart)[1:] == ["— атыңызды", "— телефоныңызды"]


def test_a_wide_heading_does_not_widen_its_column() -> None:
    file = PdfFile()
    page = file.page()
    page.text(50, 780, "Дербес деректерді қорғау саясаты", 22, bold=True)
    lines = [LONG[:40], LONG[40:], "жинаймыз және үш жыл бойы сақтаймыз сол", "жерде."]
    page.lines(50, 750, lines)
    assert texts(read_bytes(file.bytes()))[1:] == [" ".join(line.strip() for line in lines)]


def test_indented_first_lines_are_no_items() -> None:
    file = PdfFile()
    y = 780.0
    for _ in range(3):
        file.page() if not file.pages else None
        file.pages[0].text(80, y, LONG)
        y = file.pages[0].lines(50, y - 12, [LONG + " біздің", "жинаймыз."])
    assert told(read_bytes(file.bytes())) == [("paragraph", f"{LONG} {LONG} біздің жинаймыз.")] * 3


def two_columns(*, by_rows: bool) -> PdfFile:
    left = [f"сол жақ бағанның мәтіні {n} жалғаса" for n in range(8)]
    right = [f"оң жақ бағанның мәтіні {n} жалғасад" for n in range(8)]
    file = PdfFile()
    page = file.page()
    if by_rows:
        for at, (one, two) in enumerate(zip(left, right, strict=True)):
            page.text(50, 780 - 12 * at, one)
            page.text(310, 780 - 12 * at, two)
    else:
        page.lines(50, 780, left)
        page.lines(310, 780, right)
    return file


@pytest.mark.parametrize("by_rows", [False, True])
def test_columns_are_read_one_after_the_other(by_rows: bool) -> None:
    text = " ".join(texts(read_bytes(two_columns(by_rows=by_rows).bytes())))
    places = [text.index(f"{side} жақ бағанның мәтіні {n}") for side in ("сол", "оң") for n in range(8)]
    assert places == sorted(places)


def test_a_table_gives_a_line_to_each_row() -> None:
    rows = (("Дерек", "Мақсаты", "Мерзімі"), ("Аты-жөні", "Тіркеу", "3 жыл"), ("Пошта", "Жаңалық", "1 жыл"))
    file = PdfFile()
    page = file.page()
    page.lines(50, 790, ["Біз мына деректерді сақтаймыз:"])
    for at, row in enumerate(rows):
        for x, cell in zip((50, 200, 350), row, strict=True):
            page.text(x, 760 - 20 * at, cell)
    page.text(200, 708, "жіберу")  # the second line of the last row's second cell
    expected = ["\t".join(row) for row in rows[:2]] + ["Пошта\tЖаңалық\t1 жыл"]
    found = texts(read_bytes(file.bytes()))
    assert found[1:3] == expected[:2]
    assert found[3].startswith("Пошта\tЖаңалық")


def test_headers_footers_and_page_numbers_are_left_out_and_told() -> None:
    file = PdfFile()
    for number, word in enumerate(("Бірінші", "Екінші", "Үшінші", "Соңғы")):
        page = file.page()
        page.text(50, 815, "«Ақбота» ЖШС ішкі құжаты", 8)
        page.lines(50, 780, [f"{word} беттің басы. {LONG[:60]}", f"{LONG[:50]} {word}."], step=20)
        page.text(290, 30, f"{number + 1}")
    document = read_bytes(file.bytes())
    assert "ішкі" not in document.text
    assert not any(text.isdigit() for text in texts(document))
    assert document.text.count("беттің басы") == 4
    assert notices(document)["notice.furniture"] == {"lines": 5, "example": "«Ақбота» ЖШС ішкі құжаты"}


def test_the_contents_are_left_out_and_told() -> None:
    entries = ["1. Жалпы ережелер ........ 1", "2. Деректер ................ 3", "3. Құқықтар …………… 7"]
    document = read_bytes(one_page("Мазмұны", *entries, "Осы саясат деректер туралы.", step=18).bytes())
    assert texts(document) == ["Осы саясат деректер туралы."]
    assert notices(document) == {"notice.contents": {"lines": 3}}


def test_a_paragraph_goes_on_over_the_page() -> None:
    file = PdfFile()
    file.page().lines(50, 100, ["Басы. Бұл жерде сөйлем аяқталады.", LONG])
    file.page().lines(50, 780, [REST, "Жаңа абзац."])
    assert f"{LONG} {REST}" in texts(read_bytes(file.bytes()))


def test_bold_paragraphs_are_emphasised() -> None:
    file = PdfFile()
    page = file.page()
    page.text(50, 780, "Деректерді сақтау", bold=True)
    page.lines(50, 760, [LONG, REST])
    assert [block.emphasised for block in read_bytes(file.bytes()).blocks] == [True, False]


def test_letters_under_the_codes_of_others_are_read() -> None:
    lines = ["Политика конфиденциальности компании.", "Мы собираем ваше имя и адрес."]
    file = one_page(*(line.encode("cp1251").decode("cp1252") for line in lines), step=24)
    assert texts(read_bytes(file.bytes())) == lines


def test_only_the_first_pages_of_a_very_long_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.PDF_MAX_PAGES == 2_000
    monkeypatch.setattr(pdf, "PDF_MAX_PAGES", 2)
    file = PdfFile()
    for word in ("Бірінші", "Екінші", "Үшінші", "Төртінші", "Бесінші"):
        file.page().lines(50, 700, [f"{word} беттің мәтіні, онда деректер туралы жазылған."])
    document = read_bytes(file.bytes())
    assert len(document.blocks) == 2
    assert notices(document) == {"notice.pages": {"kept": 2, "all": 5}}


def test_a_locked_file_opens_with_its_password_alone() -> None:
    locked = one_page("Біз деректерді сақтаймыз.").bytes(password="құпия")
    with pytest.raises(PasswordNeeded) as needed:
        read_bytes(locked)
    assert type(needed.value) is PasswordNeeded
    with pytest.raises(WrongPassword) as wrong:
        read_bytes(locked, password="басқа")
    assert "басқа" not in str(wrong.value)
    assert texts(read_bytes(locked, password="құпия")) == ["Біз деректерді сақтаймыз."]


def scanned_page() -> PdfPage:
    return PdfPage(IMAGE)


def test_scans_are_named_as_such() -> None:
    with pytest.raises(Scanned) as scan:
        read_bytes(PdfFile([scanned_page(), scanned_page()]).bytes())
    assert scan.value.params == {"pages": 2}
    file = one_page(*[LONG] * 20)
    file.pages += [scanned_page(), scanned_page(), scanned_page()]
    assert notices(read_bytes(file.bytes())) == {"notice.pictures": {"pages": "2–4"}}


def test_a_title_of_broken_letters_is_none() -> None:
    file = one_page("Біз деректерді сақтаймыз.")
    file.title = "QZ"
    assert read_bytes(file.bytes()).title == "QZ"
    assert read_bytes(file.bytes().replace(b"0051005a", b"dc00dc00")).title == ""


def test_what_else_a_file_holds_is_told() -> None:
    file = one_page("Біз деректерді сақтаймыз.")
    file.catalog = (
        b"/AcroForm << /Fields [11 0 R] /SigFlags 3 >> /Names << /EmbeddedFiles << /Names [(a) 12 0 R] >> >>"
    )
    file.extra = [
        b"<< /FT /Sig /T (s) /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> "
        b"/ByteRange [0 1 2 3] >> >>",
        b"<< /Type /Filespec /F (a.txt) /EF << >> >>",
    ]
    assert set(notices(read_bytes(file.bytes()))) == {"notice.signed", "notice.attachments", "notice.form"}


def test_pages_of_one_line_each_are_no_furniture(sound: Sound) -> None:
    file = PdfFile()
    for number in range(1, 5):
        file.page().lines(50, 780, [f"Біз {number} жыл сақтаймыз"])
    document = sound(read_bytes(file.bytes()))
    assert "".join(texts(document)).count("жыл сақтаймыз") == 4
    assert not document.notices


@pytest.mark.parametrize("name", ["x.pdf", "x.txt", ""])
def test_it_is_known_by_its_content(name: str) -> None:
    data = one_page("Біз деректерді сақтаймыз.").bytes()
    assert read_bytes(data, name=name).format == "pdf"
    assert read_bytes(b"HTTP/1.1 200 OK\r\n\r\n" + data, name=name).format == "pdf"
    assert read_bytes("Файл %PDF- белгісінен басталады.".encode(), name="x.pdf").format == "text"
    about = b"# PDF\n\nIt begins with `%PDF-1.4`. Its objects:\n\n1 0 obj\n<< >>\n"
    assert read_bytes(about, name="pdf.md").format == "markdown"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n%\xe2\xe3", b"%PDF-", b"%PDF-1.4\n" + bytes(3000)])
def test_a_damaged_file_is_said_to_be_so(data: bytes) -> None:
    with pytest.raises(DocumentError) as damaged:
        read_bytes(data, name="x.pdf")
    assert damaged.value.code == "error.document"


def test_no_mutation_ends_in_anything_but_a_document_or_a_reason(sound: Sound) -> None:
    whole = two_columns(by_rows=True).bytes()
    choose = random.Random(7)
    ended = {"document": 0, "reason": 0}
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(choose.randint(1, 12)):
            data[choose.randrange(9, len(data))] = choose.randrange(256)
        del data[choose.choice((len(data), choose.randrange(9, len(data)))) :]
        try:
            sound(read_bytes(bytes(data), name="x.pdf"))
            ended["document"] += 1
        except ReaderError:
            ended["reason"] += 1
    assert min(ended.values()) > 5, ended


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_that_was_printed_reads_as_before(
    sample: Path, tmp_path: Path, qapp: object, sound: Sound
) -> None:
    """Print it as Qt does, a paragraph for each line, and read it back."""
    original = read(sample)
    page = QTextDocument()
    page.setHtml("".join(f"<p>{text.replace('<', '&lt;')}</p>" for text in texts(original)))
    path = tmp_path / "printed.pdf"
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    page.print_(writer)
    del writer
    printed = sound(read(path))
    before, after = (" ".join(document.text.split()) for document in (original, printed))
    matching = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in matching)
    assert same / max(len(before), len(after)) >= 0.995
    counts = [len(outline(document).clauses) for document in (original, printed)]
    assert abs(counts[0] - counts[1]) <= 0.02 * counts[0] + 1


def test_widths_of_the_test_font_are_known_to_the_reader() -> None:
    document = pdf.pypdfium2.PdfDocument(one_page(LONG).bytes())
    [line] = pdf.printed_lines(document[0].get_textpage(), 0, pdf.Fonts())
    assert line.right - line.left == pytest.approx(width(LONG), abs=1)
    document.close()


def test_a_tree_of_pages_that_leads_to_none_is_damaged_and_not_empty() -> None:
    data = one_page(LONG).bytes()
    assert data.count(b"/Kids [9 0 R]") == 1
    with pytest.raises(DocumentError) as caught:
        read_bytes(data.replace(b"/Kids [9 0 R]", b"/Kids [2 0 R]"), name="a.pdf")
    assert caught.value.reason == "damaged"
