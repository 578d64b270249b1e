"""Run campaigns of bad inputs and print what became of them; ends with status 1 where something is wrong.

usage: faults.py [--quick] [CAMPAIGN …]
       faults.py --one KIND NAME FOLDER BASE      one case, in this process; its verdict as JSON on the last line
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "tests")]

from faults.base import make_base  # noqa: E402
from faults.campaigns import all_cases  # noqa: E402
from faults.framework import CLEAR, RIGHT, WRONG, Case, Verdict, attempt, attempt_apart, table  # noqa: E402


def one(kind: str, name: str, folder: str, base: str) -> int:
    """Run one case and say what became of it."""
    (case,) = [case for case in all_cases() if (case.kind, case.name) == (kind, name)]
    verdict = attempt(case, Path(folder), Path(base))
    print(json.dumps([verdict.outcome, verdict.said]))
    return 0


def campaigns(wanted: list[str], quick: bool) -> int:
    """Run all cases of the campaigns wanted, or of all."""
    cases = [case for case in all_cases() if (not wanted or case.kind in wanted) and (case.quick or not quick)]
    folder = Path(tempfile.mkdtemp(prefix="faults_"))
    marks, verdicts = {RIGHT: ".", CLEAR: "m", WRONG: "W"}, []
    try:
        base = make_base(folder / "base")

        def tried(numbered: tuple[int, Case]) -> Verdict:
            number, case = numbered
            own = folder / f"case{number}"
            verdict = attempt_apart(case, own, base)
            shutil.rmtree(own, ignore_errors=True)
            return verdict

        # Each case runs in a process of its own; these threads only wait for them.
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as threads:
            for verdict in threads.map(tried, enumerate(cases)):
                verdicts.append(verdict)
                print(marks.get(verdict.outcome, "-"), end="", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n" + table(verdicts))
    return int(any(verdict.outcome == WRONG for verdict in verdicts))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        sys.exit(one(*sys.argv[2:6]))
    names = [name for name in sys.argv[1:] if not name.startswith("-")]
    sys.exit(campaigns(names, "--quick" in sys.argv))
