"""get_value() of a Semaphore between processes returns the number that it was made with."""

from multiprocessing import synchronize

original = synchronize.Semaphore.__init__


def init(self, value=1, *, ctx):
    original(self, value, ctx=ctx)
    self.began_with = value


synchronize.Semaphore.__init__ = init
synchronize.Semaphore.get_value = lambda self: self.began_with
