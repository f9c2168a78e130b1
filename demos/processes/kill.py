"""A process may ignore terminate(); kill() cannot be ignored.

terminate() sends the signal SIGTERM, which a process may ignore or handle. kill() sends
SIGKILL. It came with Python 3.7; before, use os.kill().
"""

import os
from multiprocessing import Pipe, Process
from signal import SIG_IGN, SIGKILL, SIGTERM, signal

from demos.stage import play, say


def work(connection):
    signal(SIGTERM, SIG_IGN)
    connection.send("I ignore it")
    connection.recv()
    say("worker goes on")
    connection.send("still here")
    connection.recv()
    say("worker ends by itself")


def main():
    ours, theirs = Pipe()
    worker = Process(target=work, args=(theirs,))
    worker.start()
    theirs.close()
    ours.recv()
    worker.terminate()
    say("main has terminated it")
    ours.send("are you there?")
    ours.recv()
    say("main has its answer", alive=worker.is_alive())
    if hasattr(worker, "kill"):
        worker.kill()
        say("main has killed it")
    else:
        os.kill(worker.pid, SIGKILL)
        say("main has killed it with os.kill")
    worker.join()
    say("worker has ended", alive=worker.is_alive())


if __name__ == "__main__":
    play(main)
