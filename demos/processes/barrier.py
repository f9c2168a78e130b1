"""At a Barrier each process waits until all of them have come."""

from multiprocessing import Barrier, Process

from demos.stage import pause, play, say


def walk(name, barrier, units):
    pause(units)
    say(f"{name} comes")
    barrier.wait()
    say(f"{name} goes on")


def main():
    barrier = Barrier(2)
    left = Process(target=walk, args=("left", barrier, 0))
    right = Process(target=walk, args=("right", barrier, 2))
    left.start()
    right.start()
    left.join()
    right.join()


if __name__ == "__main__":
    play(main)
