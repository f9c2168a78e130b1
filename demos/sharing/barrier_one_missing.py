"""A Barrier that waits for three does not open for two.

The program does not end: stop it with Ctrl-C.
"""

from threading import Barrier, Thread

from demos.stage import play, say

bridge = Barrier(3)


def hike():
    say("a hiker arrives")
    bridge.wait()
    say("a hiker crosses")


def main():
    hikers = [Thread(target=hike), Thread(target=hike)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()


if __name__ == "__main__":
    play(main)
