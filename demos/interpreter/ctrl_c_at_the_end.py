"""Ctrl-C while Python waits for the last threads makes it wait no longer.

The exit functions are called, and the process ends in the middle of what its thread does. In
the second case main itself has been interrupted before.
"""

import atexit
import os
import signal
from threading import Event, Thread, main_thread

from demos.stage import pause, play, say

signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started this may ignore Ctrl-C

main_may_go_on = Event()


def press_ctrl_c():
    say("Ctrl-C is pressed")
    os.kill(os.getpid(), signal.SIGINT)


def work(choice):
    if choice == "twice":
        pause(2)
        press_ctrl_c()
        main_may_go_on.set()
    while main_thread().is_alive():  # not join(): on PyPy 3.9 that may fail the wait at the end
        pause(1)
    pause(1)  # Python waits for this thread by now
    press_ctrl_c()
    pause(4)
    say("worker ends")


def main(choice):
    atexit.register(say, "the exit function runs")
    Thread(target=work, args=(choice,)).start()
    if choice == "twice":
        main_may_go_on.wait()
    say("main ends")


if __name__ == "__main__":
    play(main, choices=["once, when main has ended", "twice"])
