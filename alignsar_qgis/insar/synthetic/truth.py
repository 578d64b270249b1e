"""How close a datacube of a generated frame comes to the known truth."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from ..cube.reader import Cube
from ..store.geotiff import read_geotiff


@dataclass(frozen=True)
class Agreement:
    """Recovered against true velocity over the pixels that the mask keeps.

    Attributes
    ----------
    pixels
        Number of pixels compared.
    rms_mm_yr
        Root mean square difference after removing its median, because velocities are relative to a reference.
    correlation
        Pearson's r.
    """

    pixels: int
    rms_mm_yr: float
    correlation: float

    def __str__(self) -> str:
        return (
            f"{self.pixels} pixels: velocity within {self.rms_mm_yr:.2f} mm/yr (RMS) of the truth, "
            f"correlation {self.correlation:.4f}"
        )


def velocity_agreement(velocity: np.ndarray, truth: np.ndarray) -> Agreement:
    """Compare two velocity maps in mm/yr, positive towards the satellite, of the same shape; NaN is left out."""
    both = np.isfinite(velocity) & np.isfinite(truth)
    if both.sum() < 2:
        return Agreement(int(both.sum()), float("nan"), float("nan"))
    recovered, known = velocity[both].astype(float), truth[both].astype(float)
    difference = recovered - known
    difference -= np.median(difference)
    correlation = float(np.corrcoef(recovered, known)[0, 1])
    return Agreement(int(both.sum()), float(np.sqrt(np.mean(difference**2))), correlation)


def cube_agreement(cube: Path, frame: Path) -> Agreement:
    """Compare the velocity of a datacube with ``truth_velocity.tif`` of the generated frame it was made from.

    Pixels are matched by their coordinates, so the cube may be clipped.
    """
    truth, grid = read_geotiff(frame / "truth_velocity.tif")
    found = Cube.open(cube)
    rows, columns = _matching(found.grid.lat, grid.lat, cube), _matching(found.grid.lon, grid.lon, cube)
    return velocity_agreement(found.read("linear_velocity"), truth[np.ix_(rows, columns)])


def _matching(wanted: np.ndarray, known: np.ndarray, cube: Path) -> np.ndarray:
    """Indices of the known coordinates that are the wanted ones."""
    step = known[1] - known[0]
    index = np.rint((wanted - known[0]) / step).astype(int)
    if index.min() < 0 or index.max() >= known.size or np.abs(known[index] - wanted).max() > 0.1 * abs(step):
        raise BrokenInput(f"{cube} does not lie on the grid of the frame's truth; was it made from another frame?")
    return index
