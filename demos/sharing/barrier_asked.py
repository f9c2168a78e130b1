"""A Barrier tells how many threads it is for, how many wait, and whether it is broken.

The number of waiting threads may have changed by the time you read it.
"""

from threading import Barrier, Thread

from demos.stage import pause, play, say

bridge = Barrier(3)


def look(moment):
    say(moment, parties=bridge.parties, n_waiting=bridge.n_waiting, broken=bridge.broken)


def main():
    look("main looks before any hiker comes")
    hikers = [Thread(target=bridge.wait) for _ in range(3)]
    for hiker in hikers[:2]:
        hiker.start()
    pause(3)  # only so that they wait by now
    look("main looks when two have set off")
    hikers[2].start()
    for hiker in hikers:
        hiker.join()
    look("main looks when all have crossed")


if __name__ == "__main__":
    play(main)
