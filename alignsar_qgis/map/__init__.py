"""The QGIS side of results: layers with their looks, groups, time, reference, and projects."""
