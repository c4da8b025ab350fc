"""What came by standard input has this name where a file's would stand."""

PIPED = "-"
