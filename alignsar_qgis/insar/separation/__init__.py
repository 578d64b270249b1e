"""Blind source separation of a datacube (ICASAR) and unrest detection from the sources (LiCSAlert)."""
