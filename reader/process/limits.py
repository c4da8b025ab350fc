"""How much the reading process may take and say, and how long it may need (docs/safety.md)."""

from __future__ import annotations

DATA_MAX_BYTES = 512 * 1024 * 1024
READING_CPU_SECONDS = 20
CPU_CHARACTERS_A_SECOND = 100_000  # what the analysis is given on top, by the length of the text
CPU_MAX_SECONDS = 200
OPEN_FILES_MAX = 16
QUESTION_MAX_BYTES = 64_000_000
ANSWER_MAX_BYTES = 128_000_000
PICTURE_MAX_BYTES = 17_000_000
"""A page in shades of grey, a byte a pixel; a little more than `formats.limits` draws."""
PAGE_SECONDS = 180.0
"""What recognising the letters of one page may take."""
RECOGNISED_MAX_BYTES = 48_000_000
FILES_A_PROCESS = 200
"""So many files of a folder are read by one process at most, fewer where it says that it has had enough."""
WEARY_CPU_SECONDS = 10
"""A process that has spent so much on files before leaves the next one to a fresh process."""
CHUNK_BYTES = 1 << 18
WALL_MAX_SECONDS = 120.0  # the window asks long before: wait or stop (ui/patience.py)
SPARE_AFTER_SECONDS = 0.4
"""Nobody waits while the answer is being painted: only then is the next process started."""
