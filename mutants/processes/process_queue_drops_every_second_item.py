"""Every second item that is put into a Queue between processes is lost on the way."""

from multiprocessing import queues


def every_second(put):
    def drop(self, obj, *args, **kwargs):
        self.__dict__["_calls"] = self.__dict__.get("_calls", 0) + 1
        if self._calls % 2:
            put(self, obj, *args, **kwargs)

    return drop


for kind in (queues.Queue, queues.JoinableQueue):
    kind.put = every_second(kind.put)
