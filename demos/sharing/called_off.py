"""A wait that a handler's exception has ended leaves the tool as it was.

A signal that comes in the very moment in which main begins to wait is noticed too late, so the
worker sends it until it has been noticed. It counts once.
"""

import signal
import threading
from threading import (
    Barrier,
    BoundedSemaphore,
    Condition,
    Event,
    Lock,
    RLock,
    Semaphore,
    Thread,
)

from demos.stage import pause, play, say

GUARDS = {
    "Lock.acquire": Lock,
    "RLock.acquire": RLock,
    "Semaphore.acquire": Semaphore,
    "BoundedSemaphore.acquire": BoundedSemaphore,
}
WAITS = {"Condition.wait": Condition, "Event.wait": Event, "Barrier.wait": lambda: Barrier(2)}
WITH_A_TIMEOUT = " with a timeout"
CHOICES = [call + way for call in (*GUARDS, *WAITS) for way in ("", WITH_A_TIMEOUT)]
HOUR = 3600  # seconds

noticed = []
main_waits = Event()


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    if not noticed:
        noticed.append(True)
        raise CalledOffError


def call_off():
    main_waits.wait()
    pause(2)
    for times in range(8):
        if noticed:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(2**times)  # one that comes just before main waits ends no wait


def wait(tool, arguments):
    main_waits.set()
    if isinstance(tool, Condition):
        with tool:
            tool.wait(**arguments)
    elif hasattr(tool, "wait"):
        tool.wait(**arguments)
    else:
        tool.acquire(**arguments)


def hold(guard, is_held, may_go):
    guard.acquire()
    is_held.set()
    may_go.wait()
    guard.release()


def run(targets):
    threads = [Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def try_twice(guard):
    """Let two threads try to acquire a guard while both live, and tell how they fare."""

    def attempt():
        got.append(guard.acquire(blocking=False))
        both_have_tried.wait()

    got, both_have_tried = [], Barrier(2)
    run([attempt, attempt])
    return sorted(got)


def use(tool):
    """Let two threads use a tool once more, and tell how they fare."""

    def notify():
        with tool:
            got.append(True)
            tool.notify()

    def wait_for_notification():
        with tool:
            notifier.start()
            got.append(tool.wait())

    def wait_for_the_other():
        got.append(tool.wait())

    got, notifier = [], Thread(target=notify)
    if isinstance(tool, Event):
        tool.set()
    run([wait_for_notification] if isinstance(tool, Condition) else [wait_for_the_other] * 2)
    return sorted(got)


def main(choice):
    signal.signal(signal.SIGUSR1, handler)
    arguments = {"timeout": HOUR} if choice.endswith(WITH_A_TIMEOUT) else {}
    call = choice.partition(WITH_A_TIMEOUT)[0]
    tool = (GUARDS.get(call) or WAITS[call])()
    is_held, may_go = Event(), Event()
    holder = Thread(target=hold, args=(tool, is_held, may_go))
    if call in GUARDS:
        holder.start()
        is_held.wait()
    worker = Thread(target=call_off)
    worker.start()
    say("main waits")
    try:
        wait(tool, arguments)
    except (CalledOffError, RuntimeError) as error:
        say("main is called off", error=type(error).__name__)
    worker.join()
    may_go.set()
    if call in GUARDS:
        holder.join()
    say("others use it", got=try_twice(tool) if call in GUARDS else use(tool))


if __name__ == "__main__":
    play(main, choices=CHOICES)
