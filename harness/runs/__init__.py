"""One run of a demo: which demo is meant, how it is played, what it reported.

A run is a process of its own, in a folder of its own. Verdicts rest on what it left there.
"""
