"""Figures of an unrest detection."""

from __future__ import annotations


def alert_report(staging, output, unrest, result, progress):
    """Draw."""
