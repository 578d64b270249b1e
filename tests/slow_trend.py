"""An independent slow formula of the distances from the trend lines."""

import numpy as np


def slow_trend(days, values, baseline, length):
    """Distances from the trend lines, date by date."""
    slope, level = np.polyfit(days[: baseline + 1], values[: baseline + 1], 1)
    sigma = np.std(values[: baseline + 1] - slope * days[: baseline + 1] - level)
    distances = []
    for k in range(len(days)):
        here = level
        if k > baseline:
            first = max(0, k - length)
            here = np.mean(values[first:k]) - slope * np.mean(days[first:k])
        distances.append((values[k] - slope * days[k] - here) / sigma)
    return slope, sigma, np.array(distances)
