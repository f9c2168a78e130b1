"""is_alive() returns True for a thread that has ended and was joined.

So it was in the dummy_threading of old (bpo-33777).
"""

import threading

threading.Thread.is_alive = lambda self: self.ident is not None
