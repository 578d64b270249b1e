"""The datacube: its quantities, writing and reading it, and what comes with it."""
