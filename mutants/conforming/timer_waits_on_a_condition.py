"""A Timer waits on a Condition, and not on an Event.

The documentation says that a Timer is a subclass of Thread, and what it does: not how.
"""

import threading


class Timer(threading.Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self._cancelled = False
        self._changed = threading.Condition()

    def cancel(self):
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def run(self):
        with self._changed:
            cancelled = self._changed.wait_for(lambda: self._cancelled, self.interval)
        if not cancelled:
            self.function(*self.args, **self.kwargs)
        self.cancel()


threading.Timer = Timer
