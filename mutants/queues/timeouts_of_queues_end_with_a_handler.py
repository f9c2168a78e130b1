"""A handler that runs while main waits in a queue ends the wait, if that has a timeout.

The call below returns early when a signal comes, and the queue takes that for the end of its
time. It was so for many calls before https://bugs.python.org/issue23648 went through them all.
"""

import functools
import queue
import signal
import sys
import threading

from mutants.tools import in_a_demo

original_signal = signal.signal
waiting = []


class InterruptedWait(BaseException):
    pass


def set_handler(number, handler):
    if not callable(handler):
        return original_signal(number, handler)

    @functools.wraps(handler)
    def handle(number, frame):
        handler(number, frame)
        if waiting:
            waiting.pop()
            raise InterruptedWait

    return original_signal(number, handle)


def restless(original, error):
    def call(*arguments, **options):
        in_main = threading.current_thread() is threading.main_thread()
        if not in_main or options.get("timeout") is None or not in_a_demo(sys._getframe(1)):
            return original(*arguments, **options)
        try:
            waiting.append(original)
            return original(*arguments, **options)
        except InterruptedWait:
            raise error from None
        finally:
            del waiting[:]

    return call


signal.signal = set_handler
queue.Queue.get = restless(queue.Queue.get, queue.Empty)
queue.Queue.put = restless(queue.Queue.put, queue.Full)
if hasattr(queue, "SimpleQueue"):

    class SimpleQueue(queue.SimpleQueue):
        get = restless(queue.SimpleQueue.get, queue.Empty)

    queue.SimpleQueue = SimpleQueue
