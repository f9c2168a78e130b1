"""release() of a free Lock between processes raises RuntimeError, as that of threading does."""

from multiprocessing.synchronize import Lock, SemLock

original = SemLock._make_methods


def _make_methods(self):
    original(self)
    release = self.release

    def release_or_raise():
        try:
            release()
        except ValueError:
            raise RuntimeError("release unlocked lock") from None

    if isinstance(self, Lock):
        self.release = release_or_raise


SemLock._make_methods = _make_methods
