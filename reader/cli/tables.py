"""``aiqyn table FILE FILE…``: the same questions asked of up to five policies, side by side."""

from __future__ import annotations

from pathlib import Path

from reader.cli import output
from reader.cli.arguments import Request, UsageError
from reader.cli.reading import DONE, UNREADABLE, Understand, read_or_say, say
from reader.core.errors import not_saved
from reader.core.model import Notice
from reader.phrases import Phrases


def write_table(request: Request, phrases: Phrases, understand: Understand) -> int:
    """Write the table of the policies that can be read, and return the highest exit code that occurred.

    Raises: UsageError where the place to write to is one of the policies.
    """
    out = _output(request, phrases)
    read = {name: read_or_say(name, request.encoding, phrases, understand) for name in request.files}
    policies = {name: one for name, one in read.items() if not isinstance(one, int)}
    code = max((one for one in read.values() if isinstance(one, int)), default=DONE)
    if len(policies) < 2:
        return max(code, UNREADABLE)
    for name in (name for name, one in policies.items() if not one.is_policy):
        say(f"{name}: {phrases.notice(Notice('notice.not_policy'))}")
    from reader.export.tables import table_to_bytes

    files = [Path(name).name if name != output.STANDARD else "" for name in policies]
    try:
        out.add(request.files[0], table_to_bytes(request.to, list(policies.values()), phrases, files))
        out.close()
    except BrokenPipeError:
        raise
    except OSError as error:
        path = request.output or output.STANDARD
        say(f"{path}: {phrases.error(not_saved(error, path))}")
        return UNREADABLE
    return code


def _output(request: Request, phrases: Phrases) -> output.Output:
    if request.output in (None, output.STANDARD):
        return output.StandardOutput()
    path = Path(request.output or "")
    if path.is_dir():
        return output.OneFile(path / f"table.{request.to}", request.files)
    try:
        return output.OneFile(path, request.files)
    except output.WouldOverwriteInput as error:
        raise UsageError(phrases.text("cli.overwrites_input", path=request.output)) from error
