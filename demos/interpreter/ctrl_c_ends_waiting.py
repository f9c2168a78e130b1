"""Ctrl-C ends a call that blocks the main thread: the call raises an exception.

It is KeyboardInterrupt, or another that this one has led to inside the call. Main notices a
signal too late if it comes at the moment when main begins to wait. So the worker presses
Ctrl-C again until main has noticed it. Main counts it once.
"""

import signal
import threading
from queue import Queue
from threading import Condition, Event, Lock, Semaphore, Thread

from demos.stage import pause, play, say

main_can_be_interrupted = Event()
never = Event()
taken = Lock()
condition = Condition()
noticed = []


def on_ctrl_c(number, frame):
    if not noticed:
        noticed.append(True)
        signal.default_int_handler(number, frame)


def work():
    main_can_be_interrupted.wait()
    pause(2)
    say("worker presses Ctrl-C")
    while not noticed:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        pause(1)
    never.wait()


worker = Thread(target=work, daemon=True)


def wait_for_a_condition():
    with condition:
        condition.wait()


CALLS = {
    "Lock.acquire": taken.acquire,
    "Thread.join": worker.join,
    "Event.wait": never.wait,
    "Condition.wait": wait_for_a_condition,
    "Semaphore.acquire": Semaphore(0).acquire,
    "Queue.get": Queue().get,
}


def main(call):
    signal.signal(signal.SIGINT, on_ctrl_c)
    taken.acquire()
    worker.start()
    try:
        main_can_be_interrupted.set()
        CALLS[call]()
        say("the call returns")
    except (KeyboardInterrupt, RuntimeError) as error:
        say("the call is ended", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=list(CALLS))
