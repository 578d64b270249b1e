"""IDs of LiCSAR frames: how they are written, and what they say."""

from __future__ import annotations

import re

from .errors import BadOption

EXAMPLE_FRAME_ID = "022D_04826_121209"
_FRAME_ID = re.compile(r"\d{3}[AD]_\d{5}_[0-9A-Z]{6,12}", re.ASCII | re.IGNORECASE)


def frame_id_in(text: str) -> str:
    """The first frame ID in a text, such as a path, as the portal writes it; empty if there is none."""
    found = _FRAME_ID.search(text)
    return _as_published(found.group()) if found else ""


def frame_id(text: str) -> str:
    """A frame ID as the portal writes it; one typed in lower case is as good.

    Raises
    ------
    BadOption
        If the text is empty or not a frame ID.
    """
    typed = text.strip()
    if not typed:
        raise BadOption(f"Give a frame ID such as {EXAMPLE_FRAME_ID}.")
    if not _FRAME_ID.fullmatch(typed):
        raise BadOption(
            f"{typed!r} is not a frame ID. It has the form {EXAMPLE_FRAME_ID}: relative orbit with A or D for the "
            "direction, five digits, and six or more letters or digits."
        )
    return _as_published(typed)


def track_of(text: str) -> int:
    """Relative orbit of a frame; `BadOption` if the text is not a frame ID."""
    return int(frame_id(text)[:3])


def _as_published(found: str) -> str:
    # The capital of the direction shows that the rest was copied, not typed, and is right as it is.
    return found if found[3].isupper() else found.upper()
