"""XML from a stranger, pushed to a handler: no entities, no other files, no endless depth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from xml.parsers import expat

from reader.core.errors import DocumentError, LimitExceeded
from reader.formats.limits import XML_MAX_DEPTH, XML_MAX_ELEMENTS

_PREFIXES = (  # the end of a namespace -> the prefix that our names have, whatever the file calls it
    ("wordprocessingml/2006/main", "w"),
    ("wordprocessingml/main", "w"),  # the strict variant
    ("officeDocument/2006/math", "m"),
    ("officeDocument/math", "m"),
    ("markup-compatibility/2006", "mc"),
    ("officeDocument/2006/relationships", "r"),
    ("officeDocument/relationships", "r"),
    ("opendocument:xmlns:office:1.0", "office"),
    ("opendocument:xmlns:text:1.0", "text"),
    ("opendocument:xmlns:style:1.0", "style"),
    ("opendocument:xmlns:table:1.0", "table"),
    ("opendocument:xmlns:drawing:1.0", "draw"),
    ("opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
    ("opendocument:xmlns:manifest:1.0", "manifest"),
    ("XML/1998/namespace", "xml"),
    ("2007/opf", "opf"),
    ("purl.org/dc/elements/1.1/", "dc"),
)


class Handler(Protocol):
    """What is told of the document, in order; names are "w:p", or bare outside the namespaces we know."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def text(self, text: str) -> None: ...


def parse(data: bytes, handler: Handler, *, doctype: bool = False) -> None:
    """Tell ``handler`` what stands in ``data``; what it raises comes through.

    Raises `DocumentError` where the XML is not well-formed (what came before has been told), declares
    an entity, or has a document type and ``doctype`` is false; `LimitExceeded` for more than 256
    levels or 1,000,000 elements.
    """
    parser = expat.ParserCreate(namespace_separator="\n")
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    feed = _Feed(handler)
    parser.StartElementHandler = feed.start
    parser.EndElementHandler = feed.end
    parser.CharacterDataHandler = handler.text
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    if not doctype:
        parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # in one go: expat reads a long token again with each piece it is fed
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        parser.buffer_text = False  # tells the words that were being gathered when it broke off
        raise DocumentError() from error


def _refuse(*_declaration: object) -> int:
    raise DocumentError()


class _Feed:
    """Counts what expat tells, and gives names their prefixes."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._names: dict[str, str] = {}
        self._depth = 0
        self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > XML_MAX_DEPTH:
            raise LimitExceeded(limit="xml_depth", size=self._depth, allowed=XML_MAX_DEPTH)
        if self._elements > XML_MAX_ELEMENTS:
            raise LimitExceeded(limit="xml_elements", size=self._elements, allowed=XML_MAX_ELEMENTS)
        if attributes:
            attributes = {self._short(key): value for key, value in attributes.items()}
        self._handler.start(self._short(name), attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._handler.end(self._short(name))

    def _short(self, name: str) -> str:
        if (found := self._names.get(name)) is None:
            space, _, local = name.rpartition("\n")
            prefix = next((short for end, short in _PREFIXES if space.endswith(end)), "") if space else ""
            found = f"{prefix}:{local}" if prefix else local
            if len(self._names) < 10_000:
                self._names[name] = found
        return found
