"""A handler that returns ends the call that blocks the main thread, with nothing to show for it.

The system's calls are like that, and Python calls them again for the rest of the time;
up to 3.4 it did so for some only (PEP 475).
"""

import functools
import os
import queue
import signal
import threading
import time

from mutants.tools import Lock, replace_lock

original_signal, original_getsignal = signal.signal, signal.getsignal
waiting = []


class InterruptedWait(BaseException):
    pass


def restless(original, nothing):
    def call(*arguments, **options):
        if waiting or threading.current_thread() is not threading.main_thread():
            return original(*arguments, **options)
        try:
            waiting.append(original)
            return original(*arguments, **options)
        except InterruptedWait:
            return nothing
        finally:
            del waiting[:]

    return call


def set_handler(number, handler):
    if not callable(handler):
        return original_signal(number, handler)

    @functools.wraps(handler)
    def handle(number, frame):
        handler(number, frame)
        if waiting:
            raise InterruptedWait

    return original_signal(number, handle)


def get_handler(number):
    handler = original_getsignal(number)
    return getattr(handler, "__wrapped__", handler)


class RestlessLock(Lock):
    acquire = restless(Lock.acquire, nothing=False)


signal.signal, signal.getsignal = set_handler, get_handler
replace_lock(RestlessLock)
threading.Event.wait = restless(threading.Event.wait, nothing=False)
queue.Queue.get = restless(queue.Queue.get, nothing=None)
os.read = restless(os.read, nothing=b"")
time.sleep = restless(time.sleep, nothing=None)
