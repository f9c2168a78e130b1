"""With a lock around the check and the act, only one of the two acts.

Two guests want one seat. Whoever looks keeps the lock until the seat is taken, so the
other one finds it taken.
"""

from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Lock, Thread

from demos.stage import play, say, seconds

seats = {}
lock = Lock()
both_have_looked = Barrier(2)


def book(guest):
    with lock:
        if "12A" not in seats:
            with suppress(BrokenBarrierError):  # the other guest cannot look
                both_have_looked.wait(timeout=seconds(4))
            seats["12A"] = guest
            say("a guest has the seat", guest=guest)
        else:
            say("a guest is turned away", guest=guest)


def main():
    guests = [Thread(target=book, args=(name,)) for name in ("Ada", "Grace")]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    say("both have tried", seats=len(seats))


if __name__ == "__main__":
    play(main)
