"""A time-series folder of LiCSBAS as far as the network goes, with weak places that a test knows."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

EPOCHS = [f"{date(2020, 1, 6) + timedelta(12 * number):%Y%m%d}" for number in range(16)]
METRES = dict(zip(EPOCHS, (0, 35, -40, 60, 20, -70, 10, 90, -20, 45, -55, 15, 70, -30, 5, 50)))
GAP = (EPOCHS[6], EPOCHS[7])
"""Every pair that spans it is rejected, or never was."""
SPANNING = f"{EPOCHS[5]}_{EPOCHS[7]}", f"{EPOCHS[6]}_{EPOCHS[8]}"
"""Rejected by loop closure and by coherence; the second one has the higher coherence."""
BRIDGE = f"{EPOCHS[10]}_{EPOCHS[11]}"
BESIDE_BRIDGE = f"{EPOCHS[10]}_{EPOCHS[12]}"
"""Rejected by the connection."""
DANGLING = EPOCHS[15]


def pair(first: int, second: int) -> str:
    return f"{EPOCHS[first]}_{EPOCHS[second]}"


KEPT = sorted(
    [
        pair(n, n + step)
        for start, stop in ((0, 6), (7, 10), (11, 14))
        for step in (1, 2)
        for n in range(start, stop + 1 - step)
    ]
    + [BRIDGE, pair(14, 15)]
)
REJECTED = {SPANNING[0]: "12bad_ifg.txt", SPANNING[1]: "11bad_ifg.txt", BESIDE_BRIDGE: "120bad_ifg.txt"}


def coherence_of(name: str) -> float:
    return {SPANNING[0]: 0.21, SPANNING[1]: 0.34}.get(name, 0.5)


def write_network(folder: Path) -> Path:
    """Write the folder."""
    info = folder / "info"
    info.mkdir(parents=True)
    (folder / "results").mkdir()
    (folder / "12loop").mkdir()
    lines = ["# Size: 6000(100x60), n_valid: 5872", "# ifg dates         bperp   dt unw_cov  coh_av"]
    for name in sorted([*KEPT, *REJECTED]):
        metres = METRES[name[9:]] - METRES[name[:8]]
        days = (date.fromisoformat(_iso(name[9:])) - date.fromisoformat(_iso(name[:8]))).days
        mark = "*" if name in REJECTED else ""
        lines.append(f"{name}  {metres:6.1f} {days:4d}   0.990   {coherence_of(name):.3f} {mark}   ")
    (info / "11ifg_stats.txt").write_text("\n".join(lines) + "\n")
    for listing in ("11bad_ifg.txt", "120bad_ifg.txt", "12bad_ifg.txt"):
        (info / listing).write_text("".join(f"{name}\n" for name, by in REJECTED.items() if by == listing))
    residuals = [f"{name}  {number / 10:.2f}\n" for number, name in enumerate(KEPT)]
    (info / "13resid.txt").write_text("# RMS of residual (mm)\n" + "".join(residuals))
    loops = [
        "# image1   image2   image3 RMS w/oref  w/ref",
        f"{EPOCHS[0]} {EPOCHS[1]} {EPOCHS[2]}     0.35    0.36    ",
        f"{EPOCHS[5]} {EPOCHS[6]} {EPOCHS[7]}     2.41 *  --      ",
        f"{EPOCHS[6]} {EPOCHS[7]} {EPOCHS[8]}     0.90    1.70  ***",
    ]
    (folder / "12loop" / "loop_info.txt").write_text("\n".join(loops) + "\n")
    return folder


def _iso(epoch: str) -> str:
    return f"{epoch[:4]}-{epoch[4:6]}-{epoch[6:]}"
