"""join() does not wait."""

import threading

threading.Thread.join = lambda self, timeout=None: None
