"""What a handler raises comes out of the call in which the main thread waits.

The lock that main waits for is never released. A signal that comes in the very moment in
which main begins to wait is noticed too late, so the worker sends it again until it has been
noticed.
"""

import signal
import threading
from threading import Event, Lock, Thread

from demos.stage import pause, play, say

main_can_be_called_off = Event()
lock = Lock()
noticed = []


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    if not noticed:
        noticed.append(True)
        say("the handler runs")
        raise CalledOffError


def work():
    main_can_be_called_off.wait()
    pause(2)
    while not noticed:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)


def main():
    signal.signal(signal.SIGUSR1, handler)
    lock.acquire()
    Thread(target=work).start()
    try:
        main_can_be_called_off.set()
        lock.acquire()
        say("acquire returns")
    except CalledOffError:
        say("main is called off")


if __name__ == "__main__":
    play(main)
