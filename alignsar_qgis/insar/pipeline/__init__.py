"""The table of stages, and runs of the whole chain: presets, plan, checks beforehand, and places of results."""
