"""Makes a PDF of `ui.paper` one that can be read aloud: tags in reading order, an outline, its language.

Qt writes pages, letters and links, but neither tags nor an outline. Each passage left its number in the
stream of its page (`core.paper.MARK_AT`); these become marked content, and a tree of what each passage is.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from reader.core.paper import MARK_AT, Kind, Paper
from reader.export.docx_words import LOCALES
from reader.export.pdf_properties import Value, add_outline, add_properties, dictionary, name_spaces

TAGS = {Kind.ITEM: "LBody", Kind.QUOTE: "BlockQuote"}
_NUMBER = re.compile(rb"q\n(?:[^\n]* cm\n)?/CSp cs\n[\d. ]+ scn\n/GSa gs\n%d (\d+) 1 1 re\nf\nQ\n" % MARK_AT)
_ARTIFACT, _END = b"/Artifact BMC\n", b"EMC\n"


def tagged(pdf: bytes, paper: Paper) -> bytes:
    """Return the PDF that was made of ``paper`` with tags, outline and properties. Raises: ValueError.

    A ValueError says that the pages do not hold the passages: the PDF was made of something else.
    """
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    tree = _Tree(writer, paper)
    for page in range(len(writer.pages)):
        tree.mark(page)
    tree.close()
    add_outline(writer, paper, tree.first_page)
    add_properties(writer, paper)
    name_spaces(writer)
    writer.pdf_header = "%PDF-1.7"
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


class _Tree:
    """The tree of tags: gathers where each passage stands, then writes an element for each."""

    def __init__(self, writer: PdfWriter, paper: Paper) -> None:
        self._writer, self._paper = writer, paper
        self._root = self._add(Type="StructTreeRoot")
        self._whole = self._add(S="Document", P=self._root, Lang=LOCALES[paper.language])
        self._beneath: dict[int, IndirectObject] = {}  # passages that belong to an item
        self._elements = list(self._made())
        self._parents: list[tuple[int, PdfObject]] = []
        self._next = len(writer.pages)  # pages have the first numbers, links those that follow
        self.first_page: dict[int, int] = {}

    def _add(self, **entries: Value) -> IndirectObject:
        return self._writer._add_object(dictionary(**entries))

    def _made(self) -> Iterator[IndirectObject]:
        """Make an element for each passage; items that follow each other share a list.

        What is small after an item belongs to it, and is put beneath it once the item has its words.
        """
        children: list[IndirectObject] = []
        listed: IndirectObject | None = None
        item: IndirectObject | None = None
        for number, passage in enumerate(self._paper.passages):
            parent = self._whole
            if passage.kind is Kind.ITEM:
                if listed is None:
                    listed = self._add(S="L", P=self._whole, K=ArrayObject())
                    children.append(listed)
                parent = self._add(S="LI", P=listed, K=ArrayObject())
                _kids(listed).append(parent)
            elif passage.kind is Kind.SMALL and item is not None:
                parent = self._beneath[number] = item
            else:
                listed = item = None
            tag = f"H{passage.level}" if passage.level else TAGS.get(passage.kind, "P")
            made = self._add(S=tag, P=parent, K=ArrayObject())
            if passage.language and passage.language != self._paper.language:
                spoken = LOCALES.get(passage.language, passage.language)
                _object(made)[NameObject("/Lang")] = TextStringObject(spoken)
            if passage.kind is Kind.ITEM:
                item = made
                _kids(parent).append(made)
            elif parent is self._whole:
                children.append(made)
            yield made
        _object(self._whole)[NameObject("/K")] = ArrayObject(children)

    def mark(self, number: int) -> None:
        """Turn the numbers on a page into marked content, and tie its links to their passages."""
        page = self._writer.pages[number]
        contents = page["/Contents"].get_object()
        assert isinstance(contents, StreamObject)
        stream, order = _marked(contents.get_data())
        contents.set_data(stream)
        page[NameObject("/StructParents")] = NumberObject(number)
        page[NameObject("/Tabs")] = NameObject("/S")
        where = page.indirect_reference
        for n, passage in enumerate(order):
            element = self._elements[passage]
            if passage in self._beneath and passage not in self.first_page:
                _kids(self._beneath[passage]).append(element)
            if self.first_page.setdefault(passage, number) == number:
                _object(element).update(dictionary(Pg=where))
                _kids(element).append(NumberObject(n))
            else:
                _kids(element).append(dictionary(Type="MCR", Pg=where, MCID=n))
        held = ArrayObject(self._elements[passage] for passage in order)
        self._parents.append((number, self._writer._add_object(held)))
        for reference in page.get("/Annots", ()):
            self._tie(reference, where)

    def _tie(self, reference: IndirectObject, page: PdfObject | None) -> None:
        """Put a link into the tree beneath its passage, and lead it to the place that it names."""
        link = _object(reference)
        name, _, number = str(link.get("/Dest", "")).rpartition("~")
        if not number.isdecimal():
            return
        passage = int(number)
        words = ", ".join(p.text for p in self._paper.passages[passage].pieces if p.to == name)
        link[NameObject("/Dest")] = TextStringObject(name)
        link[NameObject("/Contents")] = TextStringObject(words)
        link[NameObject("/StructParent")] = NumberObject(self._next)
        owner = self._elements[passage]
        target = dictionary(Type="OBJR", Obj=reference, Pg=page)
        made = self._add(S="Link", P=owner, K=ArrayObject([target]))
        _kids(owner).append(made)
        self._parents.append((self._next, made))
        self._next += 1

    def close(self) -> None:
        """Write the tree into the document. Raises: ValueError where a passage stands on no page."""
        lost = [n for n, _ in enumerate(self._paper.passages) if n not in self.first_page]
        if lost:
            raise ValueError(f"passages without a place: {lost[:5]}")
        numbers = ArrayObject(one for row in self._parents for one in (NumberObject(row[0]), row[1]))
        root = _object(self._root)
        root[NameObject("/K")] = self._whole
        root[NameObject("/ParentTree")] = self._add(Nums=numbers)
        root[NameObject("/ParentTreeNextKey")] = NumberObject(self._next)
        self._writer.root_object[NameObject("/StructTreeRoot")] = self._root


def _marked(stream: bytes) -> tuple[bytes, list[int]]:
    """Return a page's stream with marked content for its passages, and which passages these are, in order.

    What stands between passages (grounds, numbers of pages) is an artifact. Raises: ValueError.
    """
    parts = _NUMBER.split(stream)  # what is before, number, words, number, what is between, …
    order: list[int] = []
    made = [_ARTIFACT, parts[0], _END]
    if len(parts) % 4 != 1:
        raise ValueError("a passage on the page does not end")
    for at in range(1, len(parts), 4):
        begun, words, ended, between = parts[at : at + 4]
        if begun != ended:
            raise ValueError("a passage on the page ends another")
        made += [b"/P <</MCID %d>> BDC\n" % len(order), words, _END]
        order.append(int(begun))
        made += [_ARTIFACT, between, _END]
    return b"".join(made), order


def _object(reference: PdfObject) -> DictionaryObject:
    found = reference.get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _kids(element: PdfObject) -> ArrayObject:
    found = _object(element)["/K"]
    assert isinstance(found, ArrayObject)
    return found
