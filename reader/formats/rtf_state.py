"""What RTF's words mean, and what its groups hand down."""

from __future__ import annotations

from dataclasses import dataclass

from reader.formats.flow import LINE_BREAK

_NO_TEXT = """pict objdata colortbl info listtable listoverridetable rsidtbl generator filetbl revtbl
themedata datastore latentstyles xmlnstbl shppict nonshppict shprslt bkmkstart bkmkend atnid atnauthor
template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn formfield sp nonesttables do"""
_RUNNING = "header headerl headerr headerf footer footerl footerr footerf"
PLACES = {  # a word that opens a group of its own -> where the text in it goes
    **dict.fromkeys(_NO_TEXT.split(), "nothing"),
    **dict.fromkeys(_RUNNING.split(), "running"),
    "annotation": "comment",
    "fonttbl": "fonts",
    "stylesheet": "styles",
    "fldinst": "instruction",
    "listtext": "marker",
    "pntext": "marker",
}
SEEN_THROUGH = frozenset({"shpinst", "shptxt", "footnote", "fldinst"})  # of those that may be ignored
SIGNS = {
    "tab": " ", "line": LINE_BREAK, "softline": LINE_BREAK, "page": LINE_BREAK, "column": LINE_BREAK,
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "~": "\u00a0", "_": "\u2011",
    "nestcell": " ", "nestrow": LINE_BREAK, "\\": "\\", "{": "{", "}": "}",
}  # fmt: skip
HEAD = frozenset({"ansicpg", "deff", "mac", "pc", "pca"})


@dataclass(slots=True)
class State:
    """What a group hands down, in a copy: looks, how bytes are read, where they go, what the paragraph is."""

    into: str = "text"
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    contents: bool = False
    font: int = -1
    skips: int = 1  # characters that stand in for one ``\\u``
    style: int = 0
    outline: int | None = None
    level: int = 0
    in_table: bool = False


PLAIN = {"bold": False, "hidden": False, "deleted": False, "font": -1}
NEW_PARAGRAPH = {"style": 0, "outline": None, "level": 0, "in_table": False}
