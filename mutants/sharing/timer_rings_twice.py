"""A Timer calls its function twice, an interval apart.

Timers repeat in many other languages, and here too they are a loop around a wait.
"""

import threading


def run(self):
    for _ in range(2):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
    self.finished.set()


threading.Timer.run = run
