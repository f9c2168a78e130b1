"""Signals neither shorten a timeout nor restart it, if their handler returns.

The worker sends four signals a unit, until main has given up or forty have been sent. The timeout
is six units; a slow handler takes seven.
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
SLOWLY = " and a slow handler"

given_up = []
handled = []


def handler(_number, _frame):
    handled.append(True)


def slow_handler(_number, _frame):
    handled.append(True)
    if len(handled) == 1:
        pause(7)


def work():
    pause(2)  # so that main waits by now
    for _ in range(40):
        if given_up:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(0.25)
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


def main(choice):
    call = choice.partition(SLOWLY)[0]
    signal.signal(signal.SIGUSR1, slow_handler if choice.endswith(SLOWLY) else handler)
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
    play(main, choices=[call + way for call in (*GUARDS, *WAITS) for way in ("", SLOWLY)])
