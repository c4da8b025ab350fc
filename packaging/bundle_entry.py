"""Where a frozen program begins."""

import multiprocessing
import sys

from reader.__main__ import main

multiprocessing.freeze_support()  # `aiqyn summarize --jobs` starts this program again on Windows and macOS
sys.exit(main())
