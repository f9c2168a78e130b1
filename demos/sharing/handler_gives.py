"""A handler, which runs in the middle of main's wait, can end the wait.

Main notices a signal too late if it comes at the moment when main begins to wait. So the
worker sends it until main has noticed it.
"""

import signal
import threading
from threading import Condition, Event, Lock, Semaphore, Thread

from demos.stage import pause, play, say

lock, semaphore, event, condition = Lock(), Semaphore(0), Event(), Condition()
handled = []
ready = []
CHOICES = ("Lock.release", "Event.set", "Semaphore.release", "Condition.notify")


def give(choice):
    if choice == "Lock.release":
        lock.release()
    elif choice == "Event.set":
        event.set()
    elif choice == "Semaphore.release":
        semaphore.release()
    else:
        with condition:
            ready.append(True)
            condition.notify()


def wait(choice):
    if choice == "Lock.release":
        return lock.acquire()
    if choice == "Event.set":
        return event.wait()
    if choice == "Semaphore.release":
        return semaphore.acquire()
    with condition:
        return condition.wait_for(lambda: bool(ready))


def work():
    pause(2)
    for times in range(5):
        if handled:
            break
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(2**times)  # one that comes just before main waits ends no wait


def main(choice):
    def handler(_number, _frame):
        if not handled:
            handled.append(True)
            say("the handler gives what main waits for")
            give(choice)

    signal.signal(signal.SIGUSR1, handler)
    lock.acquire()
    say("main waits")
    Thread(target=work).start()
    got = wait(choice)
    say("main has it", got=got)


if __name__ == "__main__":
    play(main, choices=CHOICES)
