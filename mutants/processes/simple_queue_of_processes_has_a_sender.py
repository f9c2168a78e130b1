"""put() of a SimpleQueue between processes leaves the sending to a thread, as that of a Queue."""

from multiprocessing.queues import SimpleQueue
from threading import Timer

original = SimpleQueue.put


def put(self, obj):
    Timer(0.05, original, (self, obj)).start()


SimpleQueue.put = put
