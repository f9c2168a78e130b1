"""Barrier.wait() returns a different number to each thread, from 0 up.

So exactly one of them gets 0: a way to choose the one that does what is to be done once.
"""

from threading import Barrier, Thread

from demos.stage import play, say

bridge = Barrier(3)
numbers = []


def hike():
    number = bridge.wait()
    numbers.append(number)
    if number == 0:
        say("one hiker signs the visitors' book")


def main():
    hikers = [Thread(target=hike) for _ in range(3)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()
    say("all have crossed", numbers=sorted(numbers))


if __name__ == "__main__":
    play(main)
