"""The options of every stage, declared once; this package imports nothing heavy."""
