"""Every expected failure, as a tree with stable codes; the words are chosen by `ui` and `cli`.

A file that cannot be shown ends in one of eight reasons; a code says more precisely why.
"""

from __future__ import annotations

import errno

REASONS = ("file", "empty", "format", "damaged", "limit", "locked", "scanned", "stopped")


class ReaderError(Exception):
    """Base of every expected failure. ``code`` is stable and keys the words in ``phrases/<lang>.toml``."""

    code = "error.unknown"
    reason = "damaged"

    def __init__(self, **params: object) -> None:
        super().__init__(f"[{self.code}] {params}")
        self.params = params


class FileError(ReaderError):
    """The file could not be read at all (``path``; ``cause`` is one of `cause_of`)."""

    code = "error.unreadable"
    reason = "file"


class FileMissing(FileError):
    """No file of that name."""

    code = "error.missing"


class FileIsDirectory(FileError):
    """The name is a folder's."""

    code = "error.directory"


class FileForbidden(FileError):
    """The system refuses to let us read it."""

    code = "error.forbidden"


class FileOnNetwork(FileError):
    """The name is one of another computer's; it is refused before anybody is asked for it."""

    code = "error.network"


class DocumentError(ReaderError):
    """The bytes were read but are no document for us."""

    code = "error.document"


class EmptyDocument(DocumentError):
    """No bytes, or white space only."""

    code = "error.empty"
    reason = "empty"


class UnknownFormat(DocumentError):
    """Binary, or a format that we do not read."""

    code = "error.format"
    reason = "format"


class InterlacedPicture(DocumentError):
    """A PNG that is stored in passes, each a coarser picture of the whole."""

    code = "error.interlaced"
    reason = "format"


class Protected(DocumentError):
    """Encrypted or locked by its maker, and no password can be given to us (``name`` is the format)."""

    code = "error.protected"
    reason = "locked"


class Undecodable(DocumentError):
    """The bytes are no text in the encoding named (``encoding``)."""

    code = "error.encoding"


class PasswordNeeded(DocumentError):
    """The file is locked with a password."""

    code = "error.password"
    reason = "locked"


class WrongPassword(PasswordNeeded):
    """The file is locked with another password than the one given."""

    code = "error.password_wrong"


class Scanned(DocumentError):
    """The file holds pictures of pages (``pages`` of them) and no text."""

    code = "error.scanned"
    reason = "scanned"


class RecogniserMissing(Scanned):
    """No program that recognises letters is there; ``install`` is what brings it to this system."""

    code = "error.recogniser"


class PagesUnread(RecogniserMissing):
    """The same for some pages of a file that has text on others."""

    code = "error.recogniser_pages"


class RecognitionFailed(Scanned):
    """The program that recognises letters ended without words (``page`` says where)."""

    code = "error.recognition"


class NoClauses(DocumentError):
    """The document holds no sentence at all."""

    code = "error.no_clauses"
    reason = "empty"


class NoNotes(ReaderError):
    """The file holds no notes of ours, or none on the policy that is open."""

    code = "error.notes"


class LimitExceeded(ReaderError):
    """Refused by a limit (``limit`` names it, ``size`` and ``allowed`` say by how much)."""

    code = "error.limit"
    reason = "limit"


class OutOfMemory(LimitExceeded):
    """Reading it would take more memory than a file may take."""

    code = "error.memory"


class TooLong(ReaderError):
    """Reading it took longer than a file may take."""

    code = "error.too_long"
    reason = "stopped"


class ReadingDied(ReaderError):
    """The reading process ended without an answer, or with one that is none."""

    code = "error.reading"
    reason = "stopped"


class Cancelled(ReaderError):
    """The reader stopped the work."""

    code = "error.cancelled"
    reason = "stopped"


class PartFailed(ReaderError):
    """Something in the window failed that nobody expected; ``path`` is the file that notes it."""

    code = "error.part"


class NotSaved(ReaderError):
    """A file could not be written (``path``; ``cause`` of `cause_of`); what stood there before is whole."""

    code = "error.not_saved"


class DiskFull(NotSaved):
    """There is no room left to write."""

    code = "error.disk_full"


class SaveForbidden(NotSaved):
    """The system refuses to let us write there."""

    code = "error.save_forbidden"


class NoFolder(NotSaved):
    """The folder to write into is not there."""

    code = "error.no_folder"


_CAUSES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "forbidden",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EISDIR: "folder",
    errno.EBUSY: "busy",
    errno.ETXTBSY: "busy",
    errno.EAGAIN: "busy",
    errno.ENAMETOOLONG: "long_name",
    errno.EIO: "device",
    errno.ENXIO: "device",
    errno.ENODEV: "device",
}
_NOT_SAVED: dict[str, type[NotSaved]] = {
    "full": DiskFull,
    "forbidden": SaveForbidden,
    "missing": NoFolder,
}


def cause_of(error: OSError) -> str:
    """Return what the system's error means, as a key of ``cause`` in ``phrases/<lang>.toml``.

    The system has words of its own for it, in a language that is not always the reader's.
    """
    return _CAUSES.get(error.errno or 0, "other")


def not_saved(error: OSError, path: str) -> NotSaved:
    """Return what the system's error means for somebody who wanted to write ``path``."""
    cause = cause_of(error)
    return _NOT_SAVED.get(cause, NotSaved)(path=path, cause=cause)
