"""A generated frame with known truth."""
