"""At most two processes at a time get past a Semaphore(2)."""

from multiprocessing import Barrier, Process, Semaphore

from demos.stage import pause, play, say


def dine(places, all_are_here):
    all_are_here.wait()
    with places:
        say("dinner starts")
        pause(2)
        say("dinner ends")


def main():
    places, all_are_here = Semaphore(2), Barrier(3)
    guests = [Process(target=dine, args=(places, all_are_here)) for _ in range(3)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()


if __name__ == "__main__":
    play(main)
