"""A thread may be started again, and runs its target again.

The check looks for traces of an earlier start, and there are none once a thread has dropped
all that belonged to its first run.
"""

import threading


class Again(threading.Thread):
    def start(self):
        if self._started.is_set():
            threading._start_new_thread(self._kept.run, ())
        else:
            self._kept = threading.Thread(target=self._target, args=self._args)
            super().start()


threading.Thread = Again
