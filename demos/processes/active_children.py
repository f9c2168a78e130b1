"""active_children() lists the children that are alive, and joins those that have ended.

A child that has ended and was not joined keeps its entry in the system's table of processes.
"""

import os
from multiprocessing import Event, Process, active_children
from multiprocessing.connection import wait

from demos.stage import pause, play, say


def work(gate):
    gate.wait()


def is_in_the_table(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def main():
    gate = Event()
    child = Process(target=work, args=(gate,))
    child.start()
    say("the child runs", listed=child in active_children())
    gate.set()
    wait([child.sentinel])
    say("the child has ended", in_the_table=is_in_the_table(child.pid))
    while child in active_children():
        pause(0.1)  # it is on its way out
    say("the child is no longer listed", in_the_table=is_in_the_table(child.pid))


if __name__ == "__main__":
    play(main)
