"""signal.pause() sleeps until a signal has come, and its handler has run.

One that comes just before is no longer waited for, so another is sent until main goes on.
"""

import os
import signal
from threading import Event, Thread

from demos.stage import pause, play, say

main_goes_on = Event()
handled = []


def handler(_number, _frame):
    if not handled:
        handled.append(True)
        say("the handler runs")


def work():
    pause(4)
    while not main_goes_on.is_set():
        os.kill(os.getpid(), signal.SIGUSR1)
        pause(1)


def main():
    signal.signal(signal.SIGUSR1, handler)
    Thread(target=work).start()
    signal.pause()
    say("main goes on")
    main_goes_on.set()


if __name__ == "__main__":
    play(main)
