"""Signals neither shorten a timeout nor restart it, if their handler returns.

The worker sends a signal every unit, until main has given up or forty have been sent.
"""

import signal
import threading
import time
from threading import (
    Barrier,
    BoundedSemaphore,
    BrokenBarrierError,
    Condition,
    Event,
    Lock,
    RLock,
    Semaphore,
    Thread,
)

from demos.stage import pause, play, say, seconds

never, done = Event(), Event()
given_up = []
handled = []


def handler(_number, _frame):
    handled.append(True)


def work():
    for _ in range(40):
        if given_up:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)
    say("worker has sent its last signal")


def acquire(guard):
    def hold():
        guard.acquire()
        is_held.set()
        done.wait()
        guard.release()

    def wait(timeout):
        return guard.acquire(timeout=timeout)

    is_held = Event()
    Thread(target=hold).start()
    is_held.wait()
    return wait


def wait_for_notification(timeout):
    condition = Condition()
    with condition:
        return condition.wait(timeout)


def wait_for_condition(timeout):
    condition = Condition()
    with condition:
        return condition.wait_for(never.is_set, timeout)


def wait_at_barrier(timeout):
    try:
        Barrier(2).wait(timeout)
    except BrokenBarrierError:
        return False
    return True


def join(timeout):
    sleeper = Thread(target=done.wait)
    sleeper.start()
    sleeper.join(timeout)
    return not sleeper.is_alive()


def sleep(timeout):
    time.sleep(timeout)
    return False


GUARDS = {
    "Lock.acquire": Lock,
    "RLock.acquire": RLock,
    "Semaphore.acquire": Semaphore,
    "BoundedSemaphore.acquire": BoundedSemaphore,
}
WAITS = {
    "Condition.wait": wait_for_notification,
    "Condition.wait_for": wait_for_condition,
    "Event.wait": never.wait,
    "Barrier.wait": wait_at_barrier,
    "Thread.join": join,
    "time.sleep": sleep,
}


def main(call):
    signal.signal(signal.SIGUSR1, handler)
    wait = acquire(GUARDS[call]()) if call in GUARDS else WAITS[call]
    worker = Thread(target=work)
    worker.start()
    say("main waits")
    got = wait(seconds(6))
    say("main gives up", got=got, signals=len(handled))
    given_up.append(True)
    done.set()
    worker.join()


if __name__ == "__main__":
    play(main, choices=[*GUARDS, *WAITS])
