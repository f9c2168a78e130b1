"""A Barrier tells how many it is for, how many wait there, and whether it is broken.

How many wait may have changed when the answer is read.
"""

from threading import Barrier, Thread

from demos.stage import pause, play, say

bridge = Barrier(3)


def look(moment):
    say(moment, parties=bridge.parties, waiting=bridge.n_waiting, broken=bridge.broken)


def main():
    look("nobody has come")
    hikers = [Thread(target=bridge.wait) for _ in range(3)]
    for hiker in hikers[:2]:
        hiker.start()
    pause(3)
    look("two have set off")
    hikers[2].start()
    for hiker in hikers:
        hiker.join()
    look("all have crossed")


if __name__ == "__main__":
    play(main)
