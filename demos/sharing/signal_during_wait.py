"""A handler that returns does not end a wait, with or without a timeout.

The worker holds what main waits for, and gives it when the handler has run three times, or the
signal has been sent fifteen times. One that comes in the very moment in which main begins to wait
is noticed too late. The timeout is an hour.
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
    "Condition.acquire": Condition,
    "Semaphore.acquire": Semaphore,
    "BoundedSemaphore.acquire": BoundedSemaphore,
}
WAITS = ("Condition.wait", "Condition.wait_for", "Event.wait", "Barrier.wait", "Thread.join")
WITH_A_TIMEOUT = " with a timeout"
CHOICES = [call + way for call in (*GUARDS, *WAITS) for way in ("", WITH_A_TIMEOUT)]
HOUR = 3600  # seconds
TIMES = 3

handled = []
main_is_about_to_wait = Event()


def handler(_number, _frame):
    handled.append(True)


def send_signals():
    for _ in range(15):
        if len(handled) >= TIMES:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(0.25)
    say("worker gives what main waits for", handled=min(len(handled), TIMES))


def let_main_acquire(guard, arguments):
    def work():
        with guard:
            main_is_about_to_wait.set()
            pause(2)
            send_signals()

    Thread(target=work).start()
    main_is_about_to_wait.wait()
    return guard.acquire(**arguments)


def let_main_wait(call, arguments):
    condition, event, barrier = Condition(), Event(), Barrier(2)
    sleeper = Thread(target=event.wait)

    def work():
        main_is_about_to_wait.wait()
        with condition:  # by now main waits, if it is for the condition
            pause(2)
        send_signals()
        event.set()
        with condition:
            condition.notify()
        if call == "Barrier.wait":
            barrier.wait()

    sleeper.start()
    Thread(target=work).start()
    if call.startswith("Condition"):
        with condition:
            main_is_about_to_wait.set()
            if call == "Condition.wait":
                return condition.wait(**arguments)
            return condition.wait_for(event.is_set, **arguments)
    main_is_about_to_wait.set()
    if call == "Event.wait":
        return event.wait(**arguments)
    if call == "Barrier.wait":
        return barrier.wait(**arguments) in (0, 1)
    sleeper.join(**arguments)
    return not sleeper.is_alive()


def main(choice):
    signal.signal(signal.SIGUSR1, handler)
    arguments = {"timeout": HOUR} if choice.endswith(WITH_A_TIMEOUT) else {}
    call = choice.partition(WITH_A_TIMEOUT)[0]
    if call in GUARDS:
        got = let_main_acquire(GUARDS[call](), arguments)
    else:
        got = let_main_wait(call, arguments)
    say("main has it", got=got)


if __name__ == "__main__":
    play(main, choices=CHOICES)
