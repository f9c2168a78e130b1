"""reset() does not make a broken Barrier usable again.

The state to which it returns depends on whether somebody is still on the way out, and there
are four to choose from.
"""

import threading

threading.Barrier.reset = lambda self: None
