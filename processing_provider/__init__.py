"""The Processing provider: one algorithm per pipeline stage."""
