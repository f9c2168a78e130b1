"""The process does not wait for its ordinary threads.

An embedder that ends the interpreter by itself can forget to ask threading first.
"""

import threading

threading._shutdown = lambda: None
