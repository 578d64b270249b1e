"""Stages 13 and 14: the time series, its velocity, and their uncertainty."""
