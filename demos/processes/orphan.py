"""terminate() ends one process: a child of that process lives on.

If the starter has a process group of its own, os.killpg() ends the whole family.
"""

import os
import signal
from multiprocessing import Pipe, Process

from demos.stage import play, say


def answer(connection):
    connection.send(os.getpid())
    connection.recv()
    connection.send("I am still here")


def start_another(connection, way):
    if way == "kill the group":
        os.setpgid(0, 0)
    Process(target=answer, args=(connection,)).start()
    connection.close()


def main(way):
    ours, theirs = Pipe()
    starter = Process(target=start_another, args=(theirs, way))
    starter.start()
    theirs.close()
    grandchild = ours.recv()
    say("the grandchild runs", of_main=grandchild == starter.pid)
    if way == "terminate":
        starter.terminate()
    else:
        os.killpg(starter.pid, signal.SIGKILL)
    starter.join()
    say("the starter has ended")
    try:
        ours.send("are you there?")
        say("the grandchild answers", answer=ours.recv())
    except OSError:
        say("the grandchild is gone")
    except EOFError:
        say("the grandchild is gone")


if __name__ == "__main__":
    play(main, choices=["terminate", "kill the group"])
