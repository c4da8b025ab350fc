"""What a PDF says of itself: its outline, its title and language, and the names of its spaces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from pypdf import PdfWriter
from pypdf.generic import (
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from reader import __version__
from reader.core.paper import Paper, place_name
from reader.export.docx_words import LOCALES, xml_text

DEEPEST_OUTLINE = 3
Value = PdfObject | str | int | None
_BLANK = rb"<(?:0009|000D|00A0)>"
_NAMES = re.compile(rb"(?<=> )%b(?=\n)|\[[^\]]*\]" % _BLANK)  # of one code, of a row of codes


def add_outline(writer: PdfWriter, paper: Paper, first_page: Mapping[int, int]) -> None:
    """Add the headings, each leading to its line, but for a title that stands above them all."""
    above: list[tuple[int, IndirectObject]] = []
    places, levels = writer.named_destinations, [passage.level for passage in paper.passages]
    highest = 2 if levels.count(1) == 1 else 1
    for number, passage in enumerate(paper.passages):
        if not highest <= passage.level <= DEEPEST_OUTLINE or number not in first_page:
            continue
        above = [row for row in above if row[0] < passage.level]
        place = places.get(place_name(passage, number))
        top = place.top if place is not None else None
        made = writer.add_outline_item(
            title=passage.text, page_number=first_page[number], parent=above[-1][1] if above else None,
            fit=Fit.xyz(left=0, top=None if top is None else float(top)), is_open=False,
        )  # fmt: skip
        above.append((passage.level, made))


def add_properties(writer: PdfWriter, paper: Paper) -> None:
    """Say the title, the language, what the document is and what made it."""
    root, made = writer.root_object, datetime.now(UTC).replace(microsecond=0)
    root[NameObject("/Lang")] = TextStringObject(LOCALES[paper.language])
    root[NameObject("/MarkInfo")] = dictionary(Marked=True)
    root[NameObject("/ViewerPreferences")] = dictionary(DisplayDocTitle=True)
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    about = {
        "/Title": paper.title,
        "/Subject": paper.about,
        "/Creator": f"Aiqyn {__version__}",
        "/Producer": "Qt, pypdf",
    }
    writer.metadata = about | {"/CreationDate": f"D:{made:%Y%m%d%H%M%S}Z"}
    packet = DecodedStreamObject()
    packet.set_data(_xmp(paper, made).encode("utf-8"))
    packet.update(dictionary(Type="Metadata", Subtype="XML"))
    root[NameObject("/Metadata")] = writer._add_object(packet)


def _xmp(paper: Paper, made: datetime) -> str:
    title, about = (
        f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(xml_text(text))}</rdf:li></rdf:Alt>'
        for text in (paper.title, paper.about)
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"<dc:title>{title}</dc:title><dc:description>{about}</dc:description>"
        f"<dc:language><rdf:Bag><rdf:li>{LOCALES[paper.language]}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>Aiqyn {__version__}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{made.isoformat()}</xmp:CreateDate>"
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    )


def name_spaces(writer: PdfWriter) -> None:
    """Let spaces be read as spaces: of the signs that share a shape Qt names the first, the tab."""
    tables = {
        font.get_object().raw_get("/ToUnicode").idnum
        for page in writer.pages
        for font in page["/Resources"].get("/Font", {}).values()  # type: ignore[attr-defined]
    }
    for number in tables:
        table = writer.get_object(number)
        assert isinstance(table, StreamObject)
        named = _NAMES.sub(lambda names: re.sub(_BLANK, b"<0020>", names[0]), table.get_data())
        table.set_data(named)


def dictionary(**entries: Value) -> DictionaryObject:
    """Return a dictionary; a string is a name, but for a language."""
    made = DictionaryObject()
    for key, value in entries.items():
        if isinstance(value, PdfObject):
            known = value
        elif isinstance(value, bool):
            known = BooleanObject(value)
        elif isinstance(value, int):
            known = NumberObject(value)
        else:
            known = TextStringObject(value) if key == "Lang" else NameObject(f"/{value}")
        made[NameObject(f"/{key}")] = known
    return made
