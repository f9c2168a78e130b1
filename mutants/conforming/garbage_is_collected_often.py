"""Garbage is looked for at nearly every object that is made.

The documentation leaves the threshold to the program, and names no value to begin with.
"""

import gc

if hasattr(gc, "set_threshold"):
    gc.set_threshold(1)
