"""The action of a Barrier runs once, in one of its threads, when all have arrived.

No thread passes before the action has returned.
"""

from threading import Barrier, Thread

from demos.stage import pause, play, say


def count_heads():
    say("a hiker begins to count heads")
    pause(1)
    say("the heads are counted")


bridge = Barrier(3, action=count_heads)


def hike():
    say("a hiker arrives")
    bridge.wait()
    say("a hiker crosses")


def main():
    hikers = [Thread(target=hike) for _ in range(3)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()


if __name__ == "__main__":
    play(main)
