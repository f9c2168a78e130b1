"""A C function may release the GIL while it computes, as the functions of zlib do.

The switch interval is so long that no thread is made to release the GIL. Main compresses
for four units of processor time, or until the other thread has run.
"""

import sys
import zlib
from threading import Event, Thread
from time import process_time

from demos.stage import play, say, seconds

DATA = bytes(1000000)

computing, has_run = Event(), Event()


def run():
    computing.wait()
    has_run.set()


def main():
    sys.setswitchinterval(1000)
    Thread(target=run).start()
    over = process_time() + seconds(4)
    computing.set()
    while not has_run.is_set() and process_time() < over:
        zlib.compress(DATA)
    say("main has computed", other_has_run=has_run.is_set())


if __name__ == "__main__":
    play(main)
