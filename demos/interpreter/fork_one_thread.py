"""Of all the threads, only the one that forks goes on in the child.

The other does not exist there: it is not stopped, and its `finally` does not run. In the
parent it goes on as before.
"""

import os
import threading
from threading import Event, Thread

from demos.stage import pause, play, say

ready = Event()
told_to_stop = []


def work():
    try:
        say("worker tells that it is there")
        ready.set()
        while not told_to_stop:
            pause(1)
    finally:
        say("worker tidies up")


def main():
    worker = Thread(target=work)
    worker.start()
    ready.wait()
    child = os.fork()
    if child == 0:
        say("child counts", threads=threading.active_count(), worker_lives=worker.is_alive())
        told_to_stop.append(True)
        pause(3)
        say("child ends")
        os._exit(0)
    os.waitpid(child, 0)
    say("main counts", threads=threading.active_count(), worker_lives=worker.is_alive())
    told_to_stop.append(True)


if __name__ == "__main__":
    play(main)
