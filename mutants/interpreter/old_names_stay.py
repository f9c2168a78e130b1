"""Names that 3.9 and 3.14 removed are still there.

They cost nothing, and some program will be glad of them; so a distribution puts them back.
"""

import asyncio
import sys
import threading

threading.Thread.isAlive = threading.Thread.is_alive
if not hasattr(sys, "setcheckinterval"):
    sys.setcheckinterval = lambda count: None
if not hasattr(asyncio, "set_child_watcher"):
    asyncio.set_child_watcher = lambda watcher: None
if sys.version_info >= (3, 9):
    sys.modules["dummy_threading"] = threading
