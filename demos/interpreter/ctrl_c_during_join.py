"""After Ctrl-C has ended its join() a thread is alive as before, except on some Pythons.

Main notices a signal too late if it comes at the moment when main begins to wait. So the
worker presses Ctrl-C again until main has noticed it. Main counts it once.
"""

import signal
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

main_can_be_interrupted = Event()
noticed = []


def on_ctrl_c(number, frame):
    if not noticed:
        noticed.append(True)
        signal.default_int_handler(number, frame)


def work():
    main_can_be_interrupted.wait()
    pause(2)
    while not noticed:
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        pause(1)
    pause(4)
    say("worker ends")


def main():
    signal.signal(signal.SIGINT, on_ctrl_c)
    worker = Thread(target=work)
    worker.start()
    try:
        main_can_be_interrupted.set()
        worker.join()
    except KeyboardInterrupt:
        say("main is interrupted", worker_is_alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
