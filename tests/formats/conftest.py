"""What must hold for every document, whatever the file was."""

from collections.abc import Callable

import pytest

from reader.core.model import BlockKind, Document
from reader.core.text import normalise


@pytest.fixture
def sound() -> Callable[[Document], Document]:
    """Return a check that fails on a broken promise and else hands the document on."""

    def check(document: Document) -> Document:
        assert document.text == normalise(document.text)
        assert document.blocks
        covered = 0
        for block in document.blocks:
            words = document.slice(block.span)
            assert covered <= block.span.start < block.span.end <= len(document.text)
            assert not document.text[covered : block.span.start].strip(), "words outside the blocks"
            assert words == words.strip()
            assert "\n" not in words
            assert (block.kind is BlockKind.PARAGRAPH) == (block.level == 0)
            covered = block.span.end
        assert not document.text[covered:].strip(), "words outside the blocks"
        assert len(document.sha256) == 64
        return document

    return check
