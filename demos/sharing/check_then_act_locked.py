"""With a lock around the check and the act, only one of two threads acts.

Two guests want the same seat. The one who looks first holds the lock until the seat is
taken, so the other one finds it taken.
"""

from threading import Lock, Thread

from demos.stage import pause, play, say

seats = {}
lock = Lock()


def book(guest):
    with lock:
        if "12A" not in seats:
            pause(2)  # here the other guest would look, if it could
            seats["12A"] = guest
            say("a guest gets the seat", guest=guest)
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
