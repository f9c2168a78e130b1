"""The action of a Barrier runs in each round, once."""

from threading import Barrier, Thread

from demos.stage import play, say

counted = []
bridge = Barrier(2, action=lambda: counted.append(True))


def hike():
    for _ in range(3):
        bridge.wait()


def main():
    hikers = [Thread(target=hike) for _ in range(2)]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()
    say("three rounds are over", counted=len(counted))


if __name__ == "__main__":
    play(main)
