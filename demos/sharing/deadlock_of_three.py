"""Three threads deadlock when each holds one lock and wants the next one's.

They stand in a circle, and each waits until all hold their first lock.

The program does not end. Stop it with Ctrl-C: the threads are daemons, so they end with the
main thread.
"""

from threading import Barrier, Lock, Thread

from demos.stage import play, say

forks = [Lock(), Lock(), Lock()]
all_hold_one = Barrier(3)


def eat(near, far):
    with near:
        say("a philosopher holds a fork")
        all_hold_one.wait()
        with far:
            say("a philosopher eats")


def main():
    philosophers = [
        Thread(target=eat, args=(forks[seat], forks[(seat + 1) % 3]), daemon=True)
        for seat in range(3)
    ]
    for philosopher in philosophers:
        philosopher.start()
    for philosopher in philosophers:
        philosopher.join()


if __name__ == "__main__":
    play(main)
