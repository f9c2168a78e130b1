"""Sharing: what goes wrong when threads share data, and the tools against it."""
