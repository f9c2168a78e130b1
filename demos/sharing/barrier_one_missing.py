"""A Barrier for three does not open for two.

The program does not end. Stop it with Ctrl-C: the hikers are daemons, so they end with the
main thread.
"""

from threading import Barrier, Thread

from demos.stage import play, say

bridge = Barrier(3)


def hike():
    say("a hiker arrives")
    bridge.wait()
    say("a hiker crosses")


def main():
    hikers = [Thread(target=hike, daemon=True) for _ in range(2)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()


if __name__ == "__main__":
    play(main)
