"""atexit.unregister() does nothing.

It has to compare functions for equality; bound methods, made anew at each look, are never the same.
"""

import atexit

atexit.unregister = lambda function: None
