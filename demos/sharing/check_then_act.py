"""A thread that checks and then acts may act on what is no longer true.

Two guests want the same seat. Each looks whether it is free, and both look before either
takes it. Both are told that it is theirs; the dict keeps the one who came last.
"""

from threading import Barrier, Thread

from demos.stage import play, say

seats = {}
both_have_looked = Barrier(2)


def book(guest):
    if "12A" not in seats:
        both_have_looked.wait()  # the other guest looks as well
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
