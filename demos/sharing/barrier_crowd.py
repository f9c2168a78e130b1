"""Six or twelve threads at a Barrier(3) meet in groups, each with the numbers 0, 1 and 2."""

from threading import Barrier, Thread

from demos.stage import play, say

bridge = Barrier(3)


def hike(numbers):
    numbers.append(bridge.wait())


def main():
    for crowd in (6, 12):
        numbers = []
        hikers = [Thread(target=hike, args=(numbers,)) for _ in range(crowd)]
        for hiker in hikers:
            hiker.start()
        for hiker in hikers:
            hiker.join()
        say(f"{crowd} have crossed", numbers=sorted(numbers), waiting=bridge.n_waiting)


if __name__ == "__main__":
    play(main)
