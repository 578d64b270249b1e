"""The groups of the toolbox, id and name; QGIS sorts them by name, so the number puts them in working order."""

from __future__ import annotations

WHOLE_CHAIN = ("pipeline", "0 Whole chain")
DATA = ("data", "1 Data")
STACK = ("stack", "2 Interferogram stack")
NETWORK = ("network", "3 Network and reference")
TIMESERIES = ("timeseries", "4 Time series")
DATACUBE = ("datacube", "5 Datacube")
ANALYSIS = ("analysis", "6 Analysis")
