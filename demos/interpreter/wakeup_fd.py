"""set_wakeup_fd() lets any thread learn of a signal, by its number in a pipe.

The handler of the signal runs in the main thread as well.
"""

import os
import signal
from threading import Thread

from demos.stage import pause, play, say

handled = []


def handler(_number, _frame):
    say("the handler runs")
    handled.append(True)


def work(reader):
    (number,) = os.read(reader, 1)
    say("worker reads a number", is_the_signal=number == signal.SIGUSR1)
    try:
        signal.set_wakeup_fd(-1)
        say("worker sets another")
    except ValueError as error:
        say("worker is refused", error=type(error).__name__)


def main():
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.signal(signal.SIGUSR1, handler)
    signal.set_wakeup_fd(writer)
    worker = Thread(target=work, args=(reader,))
    worker.start()
    say("main sends a signal")
    os.kill(os.getpid(), signal.SIGUSR1)
    while not handled:
        pause(1)
    worker.join()
    say("main puts it back", same=signal.set_wakeup_fd(-1) == writer)
    os.close(writer)
    os.close(reader)


if __name__ == "__main__":
    play(main)
