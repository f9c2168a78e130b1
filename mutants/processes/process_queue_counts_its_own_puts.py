"""qsize() and full() of a queue between processes count what this process has put and taken.

A process that wants to know what others did has to ask the semaphore that they share.
"""

from multiprocessing import queues

put, get = queues.Queue.put, queues.Queue.get


def put_and_count(self, *args, **options):
    put(self, *args, **options)
    self.__dict__["count"] = self.__dict__.get("count", 0) + 1


def get_and_count(self, *args, **options):
    item = get(self, *args, **options)
    self.__dict__["count"] = self.__dict__.get("count", 0) - 1
    return item


queues.Queue.put = put_and_count
queues.Queue.get = get_and_count
queues.Queue.qsize = lambda self: self.__dict__.get("count", 0)
queues.Queue.full = lambda self: self.qsize() == self._maxsize
