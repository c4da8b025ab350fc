"""What came by standard input has a name of its own where a file's would stand."""

PIPED = "-"


def is_piped(path: object) -> bool:
    """Tell whether a path, or a file's name, stands for what came by standard input."""
    return str(path) == PIPED
