"""Settings and fixtures shared by all tests.

``ALIGNSAR_SHARED`` names the folder with the reference data that exists beside developers' checkouts only; tests that
need it are skipped, with a reason, where it is absent.
"""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ALIGNSAR_SHARED", ROOT.parent / "shared"))
sys.path.insert(0, str(ROOT / "tests"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with real data and golden outputs."""
    if not (SHARED / "golden").is_dir():
        pytest.skip(f"reference data not found at {SHARED}; set ALIGNSAR_SHARED to test against it")
    return SHARED


@pytest.fixture(scope="session")
def golden(shared) -> Path:
    """Outputs of the original LiCSBAS."""
    return shared / "golden"
