"""An exception that a handler raises ends the call that blocks the main thread.

The lock that main waits for is never released. Main notices a signal too late if it comes
at the moment when main begins to wait. So the worker sends it again until main has noticed
it.
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
