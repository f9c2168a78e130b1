"""A Barrier lets no thread pass until all have arrived.

Three hikers have agreed to meet at the bridge. The slowest one decides when they cross it.
"""

from threading import Barrier, Thread

from demos.stage import pause, play, say

bridge = Barrier(3)


def hike(units):
    pause(units)
    say("a hiker arrives")
    bridge.wait()
    say("a hiker crosses")


def main():
    hikers = [Thread(target=hike, args=(units,)) for units in (1, 2, 3)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()


if __name__ == "__main__":
    play(main)
