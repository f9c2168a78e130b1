"""parent_process() can be waited for: a process hears that its parent has ended.

The parent ends at once, without waiting for its child, as a process does that is killed.
"""

import multiprocessing
import os
from multiprocessing import Pipe, Process

from demos.stage import pause, play, say


def child(connection):
    if not hasattr(multiprocessing, "parent_process"):
        connection.send("this Python cannot tell")
        return
    parent = multiprocessing.parent_process()
    say("the child asks", alive=parent.is_alive())
    connection.send("the parent may end")
    parent.join()
    say("the child hears of the end", alive=parent.is_alive())
    connection.send("that is all")


def parent(connection, gate):
    Process(target=child, args=(connection,)).start()
    gate.recv()
    say("the parent ends")
    os._exit(0)


def main():
    ours, theirs = Pipe()
    gate, gates_end = Pipe()
    process = Process(target=parent, args=(theirs, gates_end))
    process.start()
    told = ours.recv()
    say("main hears from the child", told=told)
    pause(2)
    gate.send("end")
    process.join()
    if told == "the parent may end":
        ours.recv()


if __name__ == "__main__":
    play(main)
