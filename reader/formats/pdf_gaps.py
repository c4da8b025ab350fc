"""Where the words of one printed line stand so far apart that columns may meet there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_WIDE_EM = 1.1  # a gap that may part two columns …
_WIDER = 1.5  # … and is so many times the narrowest gap of its line
_EQUAL_EM = 0.1


def parts_columns(gap: float, size: float) -> bool:
    """Tell whether a single gap beside spaces that the file writes is so wide that columns may meet there."""
    return gap > _WIDE_EM * size


def usual_gaps(size: float) -> tuple[float, float]:
    """Return the narrowest and the widest gap that is looked at no further."""
    return -2 * size, _WIDE_EM * size


def cuts(gaps: Sequence[float | None], size: float) -> Iterator[int]:
    """Yield the words before which a gap is so wide that columns may meet there.

    In justified lines the gaps are wide, too, but nearly equal.
    """
    known = [gap for gap in gaps if gap is not None]
    back, wide = usual_gaps(size)
    if not known or (max(known) <= wide and min(known) >= back):
        return
    narrowest = 0.0 if len(known) < len(gaps) else min(known)
    equal = len(gaps) > 1 and max(known) - narrowest < _EQUAL_EM * size
    for at, gap in enumerate(gaps, 1):
        if gap is None:
            continue
        outstanding = len(gaps) == 1 or narrowest > wide or gap > _WIDER * narrowest
        if (gap > wide and outstanding and not equal) or gap < back:
            yield at
