"""Groups of processes: started, watched, and ended without a trace, however they end.

This room knows nothing of Pythons or demos. It would serve any program.
"""
