"""What the network of each pixel looks like: gaps, loops, observed epochs, connection.

Which pairs have a value at a pixel is held as bits, eight pixels to a byte, so that one logical operation on two rows
answers a question about two pairs for all pixels at once. Rows of bits have shape (n_pairs or n_epochs, n_bytes).
"""

from __future__ import annotations

import numpy as np

ALL = np.uint8(255)


def pack(flags: np.ndarray) -> np.ndarray:
    """Bits of flags, bool (n_rows, n_pixels)."""
    return np.packbits(flags, axis=1)


def unpack(bits: np.ndarray, n_pixels: int) -> np.ndarray:
    """Flags of bits, bool (n_rows, n_pixels)."""
    return np.unpackbits(bits, axis=1, count=n_pixels).view(bool)


def uncovered(valid: np.ndarray, ends: np.ndarray, n_epochs: int) -> np.ndarray:
    """Intervals between consecutive epochs that no valid pair spans, bits (n_epochs - 1, n_bytes).

    Parameters
    ----------
    valid
        Pairs that have a value, bits (n_pairs, n_bytes).
    ends
        Epoch indices (first, second) of each pair, (n_pairs, 2).
    """
    covered = np.zeros((n_epochs - 1, valid.shape[1]), np.uint8)
    for bits, (first, second) in zip(valid, ends):
        covered[first:second] |= bits
    return ~covered


def observed(valid: np.ndarray, ends: np.ndarray, n_epochs: int) -> np.ndarray:
    """Epochs that are an end of a valid pair, bits (n_epochs, n_bytes)."""
    touched = np.zeros((n_epochs, valid.shape[1]), np.uint8)
    for bits, (first, second) in zip(valid, ends):
        touched[first] |= bits
        touched[second] |= bits
    return touched


def in_loops(valid: np.ndarray, loops: np.ndarray) -> np.ndarray:
    """Pairs that take part in a loop whose three members are all valid, bits (n_pairs, n_bytes)."""
    members = np.zeros_like(valid)
    for loop in loops:
        complete = valid[loop[0]] & valid[loop[1]] & valid[loop[2]]
        for pair in loop:
            members[pair] |= complete
    return members


def connected(valid: np.ndarray, ends: np.ndarray, n_epochs: int) -> np.ndarray:
    """Pixels at which the valid pairs connect every epoch with the first one, bits (1, n_bytes).

    Only there is the design matrix of full rank; its rank is the number of observed epochs minus the number of groups
    they form.
    """
    reached = np.zeros((n_epochs, valid.shape[1]), np.uint8)
    reached[0] = ALL
    before = None
    while before is None or not np.array_equal(before, reached):
        before = reached.copy()
        for order in (range(len(ends)), range(len(ends) - 1, -1, -1)):
            for pair in order:
                first, second = ends[pair]
                passed = valid[pair] & (reached[first] | reached[second])
                reached[first] |= passed
                reached[second] |= passed
    return np.bitwise_and.reduce(reached, axis=0)[None]


def longest_covered(gaps: np.ndarray, years: np.ndarray) -> np.ndarray:
    """Longest time without a gap in years, float32 (n_pixels,).

    Parameters
    ----------
    gaps
        Uncovered intervals, bool (n_epochs - 1, n_pixels).
    years
        Time since the first epoch, (n_epochs,).
    """
    current = np.zeros(gaps.shape[1], np.float32)
    longest = np.zeros(gaps.shape[1], np.float32)
    for gap, duration in zip(gaps, np.diff(years.astype(np.float32))):
        current += duration
        current[gap] = 0
        np.maximum(longest, current, out=longest)
    return longest
