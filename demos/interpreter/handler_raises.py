"""What a handler raises comes out of the call in which the main thread waits.

The lock that main waits for is never released.
"""

import signal
import threading
from threading import Event, Lock, Thread

from demos.stage import pause, play, say

main_can_be_called_off = Event()
lock = Lock()


class CalledOffError(Exception):
    pass


def handler(_number, _frame):
    say("the handler runs")
    raise CalledOffError


def work():
    main_can_be_called_off.wait()
    pause(2)
    signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)


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
