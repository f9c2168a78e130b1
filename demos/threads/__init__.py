"""Threads: starting, joining, daemons, names, subclasses, failures."""
