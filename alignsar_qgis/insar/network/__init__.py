"""Stages 11, 120 and 12: which interferograms to trust, relative to where."""
