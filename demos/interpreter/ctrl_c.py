"""Ctrl-C raises KeyboardInterrupt in the main thread, and in no other.

Ctrl-C sends the signal SIGINT to the process. Here a worker sends it instead, to the
process or to itself alone.
"""

import os
import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

main_can_be_interrupted = Event()
interrupted = Event()
ended = []


def to_the_process():
    os.kill(os.getpid(), signal.SIGINT)


def to_the_worker():
    signal.pthread_kill(threading.get_ident(), signal.SIGINT)


WAYS = {"os.kill": to_the_process, "pthread_kill": to_the_worker}


def work(press_ctrl_c):
    main_can_be_interrupted.wait()
    try:
        say("worker presses Ctrl-C")
        press_ctrl_c()
        interrupted.wait()
        say("worker goes on")
    except KeyboardInterrupt:
        say("worker is interrupted")
    finally:
        ended.append(True)


def main(way):
    # This is the default, unless the program was started with SIGINT ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    Thread(target=work, args=(WAYS[way],)).start()
    try:
        main_can_be_interrupted.set()
        while not ended:
            pause(1)
    except KeyboardInterrupt:
        say("main is interrupted")
    interrupted.set()


if __name__ == "__main__":
    play(main, choices=list(WAYS))
