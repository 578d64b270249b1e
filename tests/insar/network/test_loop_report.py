"""The text tables of stage 12."""

from dataclasses import replace

import numpy as np
from small_stack import nearest_pairs, regular_epochs

from alignsar_qgis.insar.core.pairs import loops_of
from alignsar_qgis.insar.network._loop_report import LoopVerdict, gap_table, loop_table


def test_loop_table_marks_the_first_reason():
    epochs = regular_epochs(8)
    pairs = nearest_pairs(epochs, 2)
    triples = loops_of(pairs)
    flags = {name: np.zeros(len(pairs), bool) for name in ("closure", "hand", "noref", "referenced", "accused")}
    first_pair = [pairs.index(f"{epochs[k]}_{epochs[k + 2]}") for k in range(6)]
    for name, index in zip(("closure", "hand", "noref", "referenced", "accused"), first_pair):
        flags[name][index] = True
    verdict = LoopVerdict(
        pairs,
        triples,
        np.array([2.1, 0.2, 0.66, 1.23, 1.9, np.inf]),
        np.array([np.nan, np.nan, np.nan, 12.34, 1.88, 0.35]),
        *flags.values(),
    )
    assert loop_table(verdict, 1.5).splitlines() == [
        "# loop_thre: 1.5 rad",
        "# *: Removed w/o ref, **: No ref, ***: Removed w/ ref",
        "# +: Removed by manually indicating in rm.txt",
        "# /: Candidates of bad loops but causative ifgs unidentified",
        "# image1   image2   image3 RMS w/oref  w/ref",
        f"{' '.join(epochs[0:3])}     2.10 *  --      ",
        f"{' '.join(epochs[1:4])}     0.20 +  --      ",
        f"{' '.join(epochs[2:5])}     0.66    --    **",
        f"{' '.join(epochs[3:6])}     1.23    12.34 ***",
        f"{' '.join(epochs[4:7])}     1.90 /  1.88    ",
        f"{' '.join(epochs[5:8])}      inf    0.35    ",
    ]
    plain = replace(verdict, by_hand=np.zeros(len(pairs), bool))
    assert "# +" not in loop_table(plain, 1.5)


def test_gap_table_lists_gaps_and_groups_that_no_gap_shows():
    epochs = ["20210105", "20210117", "20220312", "20220417", "20230101"]
    pairs = [f"{a}_{b}" for a, b in ((epochs[0], epochs[1]), (epochs[1], epochs[2]), (epochs[3], epochs[4]))]
    assert gap_table(pairs) == (
        "Gaps between:\n20220312 20220417\n\nConnected network (year, n_image):\n"
        "20210105-20220312 (1.18, 3)\n20220417-20230101 (0.71, 2)\n"
    )
    interleaved = gap_table([f"{epochs[0]}_{epochs[2]}", f"{epochs[1]}_{epochs[3]}"])
    assert "Gaps" not in interleaved
    assert interleaved.endswith("20210105-20220312 (1.18, 2)\n20210117-20220417 (1.25, 2)\n")
