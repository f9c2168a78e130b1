"""clear() of an Event leaves it set.

Many an event is set once and for all, a future for example. What is made of one cannot be
taken back.
"""

import threading

threading.Event.clear = lambda self: None
