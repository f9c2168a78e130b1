"""Groups of processes: started, watched, and ended without a trace, whatever way they end.

This room knows nothing of Pythons or demos. It would serve any program.
"""
