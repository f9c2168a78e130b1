"""A forked child speaks to a manager through the connection of its parent.

Questions and answers of both get mixed up (https://github.com/python/cpython/issues/101320).
"""

import threading
from multiprocessing import util


class OneForAll(threading.local):
    pass


util.ForkAwareLocal = OneForAll
