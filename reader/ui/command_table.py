"""The commands of the window as tables: shortcuts, icons, menus and tool bar."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey
SHORTCUTS: dict[str, tuple[QKeySequence.StandardKey | str, ...]] = {
    "open": (Key.Open,),
    "paste": ("Ctrl+Shift+V",),
    "compare": ("Ctrl+D",),
    "table": ("Ctrl+T",),
    "export": ("Ctrl+E",),
    "print": (Key.Print,),
    "close": (Key.Close,),
    "quit": ("Ctrl+Q",),
    "copy": (Key.Copy,),
    "copy_source": ("Ctrl+Shift+C",),
    "copy_rich": ("Ctrl+Alt+C",),
    "copy_markdown": ("Ctrl+Alt+M",),
    "undo": (Key.Undo,),
    "redo": (Key.Redo, "Ctrl+Shift+Z"),
    "bookmark": ("Ctrl+B",),
    "note": ("Ctrl+N",),
    "correct": ("Ctrl+K",),
    "letter": ("Ctrl+L",),
    "letters": ("Ctrl+Shift+L",),
    "find": (Key.Find,),
    "find_in_cards": ("Ctrl+Alt+F",),
    "find_next": ("F3",),
    "find_previous": ("Shift+F3",),
    "settings": ("Ctrl+,",),
    "ruler": ("F7",),
    "as_list": ("F6",),
    "zoom_in": (Key.ZoomIn, "Ctrl+="),
    "zoom_out": (Key.ZoomOut,),
    "zoom_reset": ("Ctrl+0",),
    "full_screen": ("F11",),
    "side_panel": ("F9",),
    "cards": ("F8",),
    "next_clause": ("Alt+Down", "F4"),
    "previous_clause": ("Alt+Up", "Shift+F4"),
    "clear_filter": ("Ctrl+Shift+F",),
    "guide": ("F1",),
    "shortcuts": ("Shift+F1",),
}
ICONS = {
    "open": "open",
    "paste": "paste",
    "find": "find",
    "compare": "compare",
    "table": "table",
    "export": "export",
    "letter": "letter",
    "undo": "undo",
    "redo": "redo",
    "note": "note",
    "correct": "correct",
    "copy_source": "quote",
    "copy_link": "link",
    "zoom_in": "zoom-in",
    "zoom_out": "zoom-out",
    "side_panel": "side",
    "cards": "cards",
    "filter": "filter",
    "theme": "theme",
}
CHECKABLE = (
    "ruler", "as_list", "side_panel", "cards", "full_screen", "remember_files", "bookmark",
    "forget",
)  # fmt: skip
NEED_DOCUMENT = (
    "compare", "export", "letter", "print", "preview", "close", "copy", "find", "find_in_cards",
    "find_next", "find_previous", "next_clause", "previous_clause", "zoom_in", "zoom_out", "zoom_reset",
)  # fmt: skip
MENUS: dict[str, tuple[str, ...]] = {
    "file": (
        "open", "recent", "paste", "-", "encoding", "-", "export", "print", "preview", "-",
        "export_notes", "import_notes", "forget", "-", "close", "quit",
    ),
    "edit": (
        "undo", "redo", "-", "copy", "copy_as", "-",
        "find", "find_in_cards", "find_next", "find_previous", "-", "settings",
    ),
    "view": (
        "zoom_in", "zoom_out", "zoom_reset", "ruler", "as_list", "-", "full_screen", "side_panel", "cards",
        "-", "theme", "card_language", "window_language",
    ),
    "policy": (
        "next_clause", "previous_clause", "-", "filter", "clear_filter", "-",
        "note", "bookmark", "correct", "-", "compare", "table", "-", "letter", "letters",
    ),
    "help": ("guide", "shortcuts", "-", "about"),
}  # fmt: skip
COPY_AS = ("copy_source", "copy_rich", "copy_markdown", "copy_link")
SUBMENUS = ("copy_as", "recent", "encoding", "theme", "card_language", "window_language", "filter")
TOOLBAR = (
    "side_panel",
    "open",
    "paste",
    "|",
    "find",
    "filter",
    "compare",
    "|",
    "letter",
    "export",
    " ",
    "card_language",
    "zoom_out",
    "zoom_in",
    "cards",
)
WITH_WORDS = ("open", "find", "compare", "letter", "export")
