"""recv() raises EOFError when the other end is closed and everything is received.

When a process dies, the system closes its end. It counts as closed only if no other process
has it open as well, so main closes its own copy.
"""

import os
from multiprocessing import Pipe, Process
from signal import SIGKILL

from demos.stage import play, say


def work(connection):
    connection.send("one")
    connection.send("two")
    os.kill(os.getpid(), SIGKILL)


def main():
    ours, theirs = Pipe()
    child = Process(target=work, args=(theirs,))
    child.start()
    theirs.close()
    received = []
    try:
        while True:
            received.append(ours.recv())
    except EOFError as error:
        say("main learns of the end", error=type(error).__name__, received=received)
    child.join()


if __name__ == "__main__":
    play(main)
