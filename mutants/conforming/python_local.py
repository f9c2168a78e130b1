"""threading.local is the one that is written in Python, and not the one in C.

The documentation describes "a class that represents thread-local data" and does not say of
what it is made.
"""

import threading
from _threading_local import local

threading.local = local
