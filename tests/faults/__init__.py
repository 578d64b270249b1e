"""Campaigns of bad inputs: what must end right or with a clear message."""
