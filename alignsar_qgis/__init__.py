"""AlignSAR for QGIS: InSAR time-series datacubes from LiCSAR interferograms."""
