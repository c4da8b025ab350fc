"""Where a frozen program begins."""

import multiprocessing
import os
import sys

from reader.__main__ import main

# Our libraries are loaded by now; other programs (a browser, Tesseract) must find their own, not ours.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before

multiprocessing.freeze_support()  # `aiqyn summarize --jobs` starts this program again on Windows and macOS
sys.exit(main())
