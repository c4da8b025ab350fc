"""While a PDF is read the collector of rings rests; afterwards it is as it was, whatever the file did."""

import gc
from collections.abc import Iterator

import pytest
from pdf_writer import PdfFile

from reader.core.errors import DocumentError
from reader.formats import pdf


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    at_work = gc.isenabled()
    yield
    (gc.enable if at_work else gc.disable)()


@pytest.mark.parametrize("at_work", [True, False], ids=["at work", "at rest"])
def test_the_collector_rests_while_a_pdf_is_read(at_work: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    (gc.enable if at_work else gc.disable)()
    file = PdfFile()
    file.page().text(50, 700, "Біз атыңызды жинаймыз.")
    seen: list[bool] = []
    joined = pdf.reading_of
    monkeypatch.setattr(
        pdf, "reading_of", lambda *all, **named: seen.append(gc.isenabled()) or joined(*all, **named)
    )
    pdf.convert(file.bytes())
    assert (seen, gc.isenabled()) == ([False], at_work)


def test_the_collector_works_on_after_a_broken_file() -> None:
    gc.enable()
    with pytest.raises(DocumentError):
        pdf.convert(b"%PDF-1.7 and no more")
    assert gc.isenabled()
