"""A KeyboardInterrupt that nobody catches ends main; an ordinary thread goes on."""

import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

main_can_be_interrupted = Event()


def work():
    main_can_be_interrupted.wait()
    say("worker presses Ctrl-C")
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
    pause(3)
    say("worker ends")


def main():
    # This is the default, unless the program was started with SIGINT ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    worker = Thread(target=work)
    worker.start()
    main_can_be_interrupted.set()
    while True:
        pause(1)


if __name__ == "__main__":
    play(main)
