"""After an acquire() that gave up, the next release() of a Semaphore between processes is lost."""

from multiprocessing import synchronize

original = synchronize.SemLock._make_methods


def make_methods(self):
    original(self)
    if isinstance(self, synchronize.Semaphore):
        acquire, release, failures = self.acquire, self.release, []

        def try_to(*args, **kwargs):
            got = acquire(*args, **kwargs)
            if not got:
                failures.append(None)
            return got

        def count():
            if failures:
                failures.pop()
            else:
                release()

        self.acquire, self.release = try_to, count


synchronize.SemLock._make_methods = make_methods
