"""``aiqyn compare OLD NEW``: what changed between two versions, or differs between two languages."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.cli import output
from reader.cli.arguments import Request, UsageError
from reader.cli.reading import DONE, UNREADABLE, Understand, read_or_say, say
from reader.cli.summaries import WritePdf
from reader.core.comparison import Comparison
from reader.core.errors import not_saved
from reader.phrases import Phrases


def write_comparison(request: Request, phrases: Phrases, write_pdf: WritePdf, understand: Understand) -> int:
    """Write the comparison and return the exit code; of two policies that can't be read the higher.

    Raises: UsageError where the place to write to is one of the policies.
    """
    out = _output(request, phrases)
    read = [read_or_say(name, request.encoding, phrases, understand) for name in request.files]
    policies = [one for one in read if not isinstance(one, int)]
    if len(policies) < 2:
        return max(one for one in read if isinstance(one, int))
    from reader.analysis.comparing import compare

    found = compare(*policies)
    strange = [name for name, one in zip(request.files, policies, strict=True) if not one.is_policy]
    for notice in found.notices:
        about = f"{', '.join(strange)}: " if notice.code == "notice.compared_no_policy" else ""
        say(f"{about}{phrases.notice(notice)}")
    try:
        out.add(request.files[1], _bytes(found, request, phrases, write_pdf))
        out.close()
    except BrokenPipeError:
        raise
    except ImportError as error:
        say(phrases.text("cli.no_qt", reason=str(error)))
        return UNREADABLE
    except OSError as error:
        path = request.output or output.STANDARD
        say(f"{path}: {phrases.error(not_saved(error, path))}")
        return UNREADABLE
    return DONE


def _bytes(found: Comparison, request: Request, phrases: Phrases, write_pdf: WritePdf) -> bytes:
    from reader.export.compared import comparison_to_bytes

    if request.to != "pdf":
        return comparison_to_bytes(request.to, found, phrases)
    from reader.export.compared_paper import comparison_to_paper

    return write_pdf(comparison_to_paper(found, phrases))


def _output(request: Request, phrases: Phrases) -> output.Output:
    if request.output in (None, output.STANDARD):
        if request.to in ("pdf", "docx") and sys.stdout.isatty():
            raise UsageError(phrases.text("cli.needs_output", format=request.to))
        return output.StandardOutput()
    path = Path(request.output or "")
    if path.is_dir():
        return output.Folder(path, request.files, request.to)
    try:
        return output.OneFile(path, request.files)
    except output.WouldOverwriteInput as error:
        raise UsageError(phrases.text("cli.overwrites_input", path=request.output)) from error
