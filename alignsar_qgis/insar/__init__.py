"""The science of the AlignSAR chain: no QGIS below this folder, so it also runs in a notebook or a shell."""

__version__ = "0.9.0"
