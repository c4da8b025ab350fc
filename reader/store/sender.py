"""The sender's fields of letters, kept on this computer only where the person asked for it."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from pathlib import Path

import platformdirs

from reader.core.letter import Sender
from reader.store.settings import write_atomically


class SenderFile:
    """The fields as a JSON file of their own in the configuration folder, so that they can be erased."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or platformdirs.user_config_path("aiqyn", appauthor=False) / "sender.json"

    def load(self) -> Sender | None:
        """Return what is kept; None where nothing is, or nothing that makes sense."""
        try:
            found = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(found, dict):
            return None
        names = [field.name for field in fields(Sender)]
        return Sender(**{name: found[name] for name in names if isinstance(found.get(name), str)})

    def save(self, sender: Sender) -> None:
        """Keep the fields, readable by this person alone. Raises: OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.path.exists():
            self.path.touch(mode=0o600)
        write_atomically(self.path, json.dumps(asdict(sender), indent=1).encode("ascii"))

    def erase(self) -> None:
        """Keep nothing more. Raises: OSError."""
        self.path.unlink(missing_ok=True)
