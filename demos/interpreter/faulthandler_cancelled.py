"""cancel_dump_traceback_later() takes back what dump_traceback_later() has asked for.

So a program can set itself a time, and cancel that when all has gone well.
"""

import faulthandler
import os
from tempfile import TemporaryFile

from demos.stage import pause, play, say, seconds


def size_of(file):
    return os.fstat(file.fileno()).st_size


def main(choice):
    with TemporaryFile() as file:
        faulthandler.dump_traceback_later(seconds(1), repeat=True, file=file)
        if choice == "cancelled":
            faulthandler.cancel_dump_traceback_later()
        before = size_of(file)
        pause(6)
        say("main looks at the file", grows=size_of(file) > before)
        faulthandler.cancel_dump_traceback_later()


if __name__ == "__main__":
    play(main, choices=["cancelled", "not cancelled"])
