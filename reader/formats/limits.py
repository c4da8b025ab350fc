"""How much we take from a file that nobody vouches for (docs/architecture.md, "Limits")."""

from __future__ import annotations

from reader.files import FILE_MAX_BYTES as FILE_MAX_BYTES

FILE_ASK_BYTES = 100_000_000

TEXT_MAX_CHARACTERS = 10_000_000
TEXT_MAX_BYTES = 4 * TEXT_MAX_CHARACTERS
"""No encoding we read needs more bytes than these for the characters that we keep."""
BLOCK_MAX_CHARACTERS = 20_000
"""A paragraph is set in one go, for which the window may not wait longer than is promised."""
SLOW_BLOCK_MAX_CHARACTERS = 2_000
"""The same with more letters than these that our fonts do not have: they take ten times as long."""
BLOCKS_MAX = 100_000
RUN_MAX_CHARACTERS = 5_000
SLOW_RUN_MAX_CHARACTERS = 1_000
"""The same where Latin letters and others are in one run: the time grows with the square of the changes."""
LEVEL_MAX = 64
"""Deeper lists stand at this level."""
MARKUP_MAX_BYTES = 20_000_000
MARKUP_MAX_TOKENS = 1_000_000
MARKUP_MAX_DEPTH = 256
MARKUP_MAX_ATTRIBUTES = 64
PACKED_MAX_BYTES = 200_000_000
"""A file that we must hold whole to read it: a zip, RTF."""
ZIP_MAX_ENTRIES = 10_000
ZIP_MAX_UNPACKED_BYTES = 200_000_000
ZIP_MAX_PART_BYTES = 64_000_000
ZIP_MAX_RATIO = 100
ZIP_RATIO_FREE_BYTES = 1_000_000
"""A part that unpacks to no more than these may shrink as it likes."""
XML_MAX_DEPTH = 256
XML_MAX_ELEMENTS = 1_000_000
RTF_MAX_DEPTH = 256
RTF_MAX_TOKENS = 2_000_000
PDF_MAX_BYTES = 100_000_000
PDF_MAX_PAGES = 2_000
PDF_MAX_PACKINGS = 2
"""In one another. Once is usual; twice is the mistake of some programs; more is done to waste time."""
MIME_MAX_PARTS = 100_000
PICTURE_MAX_PIXELS = 60_000_000
"""A page that is a picture: 600 dots an inch on A4, with room."""
PICTURE_DOTS_PER_INCH = 300
RECOGNISED_MAX_PAGES = 200
RECOGNISED_MAX_PIXELS = 16_000_000
"""A page that letters are recognised on: A4 with 300 dots an inch has 8.7 million."""
RECOGNISED_MAX_CHARACTERS = 4_000_000
"""What a program that recognises letters may say of one page."""
