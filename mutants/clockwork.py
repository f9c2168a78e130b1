"""What several mutants need: waits with a timeout that a signal can upset.

Locks, and so all that threading makes of them, join() and sleep() wait in small steps here, and
ask after each whether a handler has run. If one has, the mutant says how much time is left.
"""

import functools
import signal
import sys
import threading
import time
from queue import Empty

from mutants.tools import Lock, RLock, in_a_demo, real_lock, replace_lock, replace_rlock

STEP = 0.0005  # seconds

original_signal, original_sleep, original_join = signal.signal, time.sleep, threading.Thread.join
handled = [0]


def set_handler(number, handler):
    if not callable(handler):
        return original_signal(number, handler)

    @functools.wraps(handler)
    def handle(number, frame):
        handler(number, frame)
        handled[0] += 1

    return original_signal(number, handle)


def in_steps(wait, timeout, after_a_signal):
    """Wait until `wait(seconds)` is true, or the time is up that signals may have upset.

    If less than no time is left, wait with None, which has no limit.
    """
    end, seen = time.monotonic() + timeout, handled[0]
    while True:
        if wait(STEP):
            return True
        if handled[0] != seen:
            seen = handled[0]
            left = after_a_signal(timeout, end - time.monotonic())
            if left < 0:
                return wait(None)
            end = time.monotonic() + left
        if time.monotonic() >= end:
            return False


def in_main():
    return threading.current_thread() is threading.main_thread()


def upset_lock(kind, after_a_signal):
    class Upset(kind):
        def acquire(self, blocking=True, timeout=-1):
            def wait(step):
                return self._real.acquire(True, -1 if step is None else step)

            if not blocking or timeout is None or timeout <= 0 or not in_main():
                return self._real.acquire(blocking, timeout)
            return in_steps(wait, timeout, after_a_signal)

    return Upset


def upset_join(after_a_signal):
    def join(self, timeout=None):
        def wait(step):
            original_join(self, step)
            return not self.is_alive()

        if timeout is None or timeout <= 0 or not in_main():
            original_join(self, timeout)
        else:
            in_steps(wait, timeout, after_a_signal)

    return join


def upset_sleep(after_a_signal):
    def sleep(seconds):
        def wait(step):
            return never.acquire(True, -1 if step is None else step)

        if in_main() and in_a_demo(sys._getframe(1)):
            in_steps(wait, seconds, after_a_signal)
        else:
            original_sleep(seconds)

    never = real_lock()
    never.acquire()
    return sleep


def replace_waits(after_a_signal):
    signal.signal = set_handler
    lock = upset_lock(Lock, after_a_signal)
    replace_lock(lock)
    replace_rlock(upset_lock(RLock, after_a_signal))
    threading._allocate_lock = lock
    threading.Thread.join = upset_join(after_a_signal)
    time.sleep = upset_sleep(after_a_signal)


def patient_queue(kind, after_a_signal):
    class Patient(kind):
        def get(self, block=True, timeout=None):
            def wait(step):
                try:
                    items.append(original(self, step is None))
                except Empty:
                    original_sleep(step)
                return bool(items)

            items = []
            if not block or timeout is None or timeout <= 0 or not in_main():
                return original(self, block, timeout)
            if not in_steps(wait, timeout, after_a_signal):
                raise Empty
            return items[0]

    original = kind.get
    return Patient
