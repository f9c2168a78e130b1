"""update() takes items one by one from a generator, and all at once from a set or a dict.

A visitor who makes copies meanwhile finds all the new items in a copy, or none of them.
"""

import sys
from threading import Event, Thread

from demos.stage import play, say

TIMES = 100


def arrive(guests):
    yield "Ada"
    visitor = Thread(target=look, args=(guests,))
    visitor.start()
    visitor.join()
    yield "Grace"


def look(guests):
    say("a visitor looks", there=list(guests))


def copy_again_and_again(guests, lengths, started, stop):
    while not stop.is_set():
        lengths.add(len(guests.copy()))
        started.set()


def add_many(guests, many):
    few = guests.copy()
    lengths, started, stop = set(), Event(), Event()
    visitor = Thread(target=copy_again_and_again, args=(guests, lengths, started, stop))
    visitor.start()
    started.wait()
    for _ in range(TIMES):
        guests.update(many)
        guests.clear()
        guests.update(few)
    stop.set()
    visitor.join()
    say("a visitor has counted", in_between=sorted(lengths - {0, 1, 1 + len(many)}))


def main(source):
    sys.setswitchinterval(1e-6)
    if source == "a generator":
        guests = set()
        guests.update(arrive(guests))
        say("main has added all", guests=sorted(guests))
    elif source == "a set":
        add_many({-1}, set(range(1000)))
    else:
        add_many({-1: None}, dict.fromkeys(range(1000)))


if __name__ == "__main__":
    play(main, choices=["a generator", "a set", "a dict"])
