"""What is asked of displacement in time: fits, regions, profiles, GNSS; arithmetic and text without a window.

Reading order: `model`, `least_squares`, `fits`, then one module per question.
"""

from .earthquakes import Earthquake, near, read_catalogue
from .fits import Fit, Term, fit_series
from .model import Decay, SeriesModel

__all__ = ["Decay", "Earthquake", "Fit", "SeriesModel", "Term", "fit_series", "near", "read_catalogue"]
