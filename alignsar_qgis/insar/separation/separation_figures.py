"""Figures of a separation."""

from __future__ import annotations


def separation_report(staging, output, outcome, result):
    """Draw."""
