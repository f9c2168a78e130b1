"""Pythons broken on purpose, one way each: what the specification has to notice."""
