"""zlib compresses in C and releases the GIL while it does, so another thread runs.

The switch interval is so long that no thread is made to hand over the GIL.
"""

import sys
import zlib
from threading import Event, Thread

from demos.stage import play, say, seconds

BYTES_IN_A_UNIT = 100000000


def compress(data, begun, done):
    begun.set()
    zlib.compress(data)
    done.set()


def main():
    sys.setswitchinterval(1000)
    data = bytes(int(seconds(1) * BYTES_IN_A_UNIT))
    begun, done = Event(), Event()
    worker = Thread(target=compress, args=(data, begun, done))
    worker.start()
    begun.wait()
    say("main runs", compressed=done.is_set())
    worker.join()


if __name__ == "__main__":
    play(main)
