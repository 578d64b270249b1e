"""Blind source separation of a datacube (ICASAR), and reconstruction from some of the sources."""
