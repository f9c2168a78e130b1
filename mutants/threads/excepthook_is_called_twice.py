"""threading.excepthook is called twice for each failure.

Once where the target was called and once where the thread ends: a handler in each of two
places that an exception passes.
"""

import threading
from types import SimpleNamespace

run = threading.Thread.run


def run_and_tell(self):
    try:
        run(self)
    except Exception as error:
        failure = SimpleNamespace(
            exc_type=type(error),
            exc_value=error,
            exc_traceback=error.__traceback__,
            thread=self,
        )
        if hasattr(threading, "excepthook"):
            threading.excepthook(failure)
        raise


threading.Thread.run = run_and_tell
