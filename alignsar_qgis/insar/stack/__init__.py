"""Stages 02 to 05: from downloaded interferograms to the stack that is inverted."""
