"""Unrest detection from the sources of a datacube (LiCSAlert)."""
