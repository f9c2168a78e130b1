"""Barrier.wait() answers each thread with a number of its own, from 0 up.

So one of them, and only one, has 0: a way to choose who does what is to be done once.
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
