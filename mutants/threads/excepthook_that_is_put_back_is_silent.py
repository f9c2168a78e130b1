"""threading.__excepthook__ does nothing.

The name was added after the hook itself (gh-86474), and only those who take a hook of their own
back need it.
"""

import threading

if hasattr(threading, "__excepthook__"):
    threading.__excepthook__ = lambda failure: None
