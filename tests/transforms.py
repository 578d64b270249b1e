"""Affine transforms put together in a way that all versions of the package ``affine`` know."""

import numpy as np
from rasterio import Affine


def composed(first, second):
    """The transform that does the second and then the first."""
    product = np.reshape(first, (3, 3)) @ np.reshape(second, (3, 3))
    return Affine(*product.ravel()[:6].tolist())


def placed(transform, columns, rows):
    """Where columns and rows, counted from the outer corner, are: x and y."""
    a, b, c, d, e, f = tuple(transform)[:6]
    return a * columns + b * rows + c, d * columns + e * rows + f


def from_the_south(transform, rows):
    """The transform of a raster whose rows are told from the last to the first."""
    return composed(composed(transform, Affine.translation(0, rows)), Affine.scale(1, -1))
