"""interrupt_main() does nothing where SIGINT is ignored, or left to the system.

Up to Python 3.7.3 it raises a TypeError in the main thread there.
"""

import _thread
import signal
from threading import Thread

from demos.stage import pause, play, say

CHOICES = {"ignored": signal.SIG_IGN, "default": signal.SIG_DFL}


def main(choice):
    signal.signal(signal.SIGINT, CHOICES[choice])
    try:
        worker = Thread(target=_thread.interrupt_main)
        worker.start()
        worker.join()
        pause(1)
        say("main goes on")
    except (KeyboardInterrupt, TypeError) as error:
        say("main is interrupted", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=list(CHOICES))
