"""Stages 15 and 16: noise mask and spatio-temporal filter."""
