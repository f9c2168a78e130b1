"""A thread may be started again and runs its target again."""

import threading


class Again(threading.Thread):
    def start(self):
        if self._started.is_set():
            threading._start_new_thread(self._kept.run, ())
        else:
            self._kept = threading.Thread(target=self._target, args=self._args)
            super().start()


threading.Thread = Again
