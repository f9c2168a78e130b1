"""Sharing: what goes wrong when threads share, and each tool against it."""
