"""recv() can raise ConnectionResetError if the other process died with a message unread.

Main sends a task. The child dies before it has received it.
"""

import os
from multiprocessing import Pipe, Process
from signal import SIGKILL

from demos.stage import play, say


def work(connection):
    connection.send("I am ready")
    os.kill(os.getpid(), SIGKILL)


def main():
    ours, theirs = Pipe()
    ours.send("a task")
    child = Process(target=work, args=(theirs,))
    child.start()
    theirs.close()
    child.join()
    received = []
    try:
        while True:
            received.append(ours.recv())
    except (EOFError, OSError) as error:
        say("main learns of the end", error=type(error).__name__, received=received)


if __name__ == "__main__":
    play(main)
