"""Only every second release() of a Semaphore between processes counts."""

from multiprocessing import synchronize

original = synchronize.SemLock._make_methods


def make_methods(self):
    original(self)
    if isinstance(self, synchronize.Semaphore):
        release, calls = self.release, []

        def count():
            calls.append(None)
            if len(calls) % 2:
                release()

        self.release = count


synchronize.SemLock._make_methods = make_methods
