"""Stage 16 on small time series in memory and on disk."""

import h5py
import numpy as np
from scipy.ndimage import gaussian_filter
from small_series import epochs_every

from alignsar_qgis.insar.cleaning.options import FilterOptions
from alignsar_qgis.insar.pipeline.running import run_stage

LENGTH, WIDTH, N_EPOCHS, DAYS = 18, 22, 16, 12
SHAPE = (LENGTH, WIDTH)
YEARS = DAYS * np.arange(N_EPOCHS) / 365.25
EPOCHS = epochs_every(DAYS, N_EPOCHS)


def noise_cube(seed=1, n_epochs=N_EPOCHS):
    """Smooth and rough noise in mm, zero at the first epoch."""
    random = np.random.default_rng(seed)
    rough, smooth = random.normal(size=(2, n_epochs, *SHAPE))
    cube = rough + 40 * gaussian_filter(smooth, (0, 4, 4))
    return cube - cube[0]


def run(series, **options):
    """Filter a folder, with a spatial width of 4 pixels unless another is given."""
    return run_stage(
        "filter_timeseries", series, options=FilterOptions(**{"spatial_width": 0.4, "workers": 2} | options)
    )


def read_cube(series):
    """The filtered displacements in mm."""
    with h5py.File(series / "cum_filt.h5") as file:
        return file["cum"][:]


def reference_of(series):
    """Row and column of the new reference pixel."""
    x, y = (part.split(":")[0] for part in (series / "info" / "16ref.txt").read_text().strip().split("/"))
    return int(y), int(x)
