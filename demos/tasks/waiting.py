"""A thread that waits lets the others run, with or without a GIL.

The switch interval is so long that a thread releases the GIL only where it waits. The
reader reads from a pipe that is empty until main writes to it.
"""

import os
import sys
from threading import Event, Thread

from demos.stage import play, say

mailbox, slot = os.pipe()
begun = Event()


def read():
    begun.set()
    letter = os.read(mailbox, 100)
    say("the reader has a letter", letter=letter.decode())


def main():
    sys.setswitchinterval(1000)
    reader = Thread(target=read)
    reader.start()
    begun.wait()
    say("main writes")
    os.write(slot, b"dear reader")
    reader.join()


if __name__ == "__main__":
    play(main)
