"""A join() that a handler has called off can be called again, and waits for the thread.

On some Pythons the first join() has taken the thread for ended. A signal that comes in the very
moment in which main begins to wait is noticed too late, so the worker sends it until it has been
noticed. It counts once.
"""

import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

main_can_be_called_off = Event()
noticed = []


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    if not noticed:
        noticed.append(True)
        raise CalledOffError


def work():
    main_can_be_called_off.wait()
    pause(2)
    while not noticed:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        pause(1)
    pause(4)
    say("worker ends")


def main():
    signal.signal(signal.SIGUSR1, handler)
    worker = Thread(target=work)
    worker.start()
    try:
        main_can_be_called_off.set()
        worker.join()
    except CalledOffError:
        say("main is called off", alive=worker.is_alive())
    worker.join()
    say("the second join returns", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
