"""Sources of interferograms that a stack can be made of."""
