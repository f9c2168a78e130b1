"""join() of a Pool closes it first, if nobody has."""

from multiprocessing.pool import Pool

original = Pool.join


def join(self):
    self.close()
    original(self)


Pool.join = join
