"""The exit code of a process tells how its target has ended.

What the process has printed is written, too. Only os._exit() and a signal skip all of that.
"""

import os
import sys
from multiprocessing import Pipe, Process
from signal import SIGKILL, SIGTERM

from demos.stage import play, say


def fail(error):
    raise error


def be_sent(number):
    os.kill(os.getpid(), number)


WAYS = {
    "return": int,
    "sys.exit()": sys.exit,
    "sys.exit(3)": lambda: sys.exit(3),
    "sys.exit(text)": lambda: sys.exit("no flour"),
    "an exception": lambda: fail(ValueError("no flour")),
    "KeyboardInterrupt": lambda: fail(KeyboardInterrupt("no flour")),
    "os._exit(4)": lambda: os._exit(4),
    "SIGTERM": lambda: be_sent(SIGTERM),
    "SIGKILL": lambda: be_sent(SIGKILL),
}


def work(way, sender):
    sys.stdout = os.fdopen(sender.fileno(), "w", closefd=False)
    try:
        sys.stdout.write("bread\n")
        WAYS[way]()
    finally:
        say("the worker tidies up")


def main(way):
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=work, args=(way, sender))
    worker.start()
    sender.close()
    printed = os.read(receiver.fileno(), 100).decode()
    worker.join()
    say("the worker has ended", exitcode=worker.exitcode, printed=printed)


if __name__ == "__main__":
    play(main, choices=list(WAYS))
