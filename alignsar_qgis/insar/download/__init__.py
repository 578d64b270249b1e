"""Stage 01 and the AlignSAR sample: everything that comes over the network."""
