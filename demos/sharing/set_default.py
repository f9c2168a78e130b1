"""setdefault() stores one value for a key, and returns that one to every thread.

Four threads want the same thousand rooms, and write down who got each. They begin together,
and the interpreter is told to switch threads as often as it can.
"""

import sys
from threading import Barrier, Thread

from demos.stage import play, say

ROOMS = range(1000)

guests = {}
begin = Barrier(4)


def book(name, notes):
    begin.wait()
    for room in ROOMS:
        notes.append(guests.setdefault(room, name))


def main():
    sys.setswitchinterval(1e-6)
    notes = {"Ada": [], "Grace": [], "Mary": [], "Rosa": []}
    clerks = [Thread(target=book, args=pair) for pair in notes.items()]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    booked = [guests[room] for room in ROOMS]
    say("all have booked", agree=[written == booked for written in notes.values()])


if __name__ == "__main__":
    play(main)
