"""Processes: they share nothing unless the program arranges it."""
