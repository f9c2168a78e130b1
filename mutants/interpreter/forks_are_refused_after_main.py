"""A fork raises RuntimeError after main has ended, in any version.

That was so in 3.12.0 to 3.12.2 (gh-113964).
"""

import os
import threading

shutdown = threading._shutdown
ended = []

if hasattr(os, "fork"):
    original = os.fork

    def fork():
        if ended:
            raise RuntimeError("can't fork at interpreter shutdown")
        return original()

    def end():
        shutdown()
        ended.append(True)

    os.fork = fork
    threading._shutdown = end
