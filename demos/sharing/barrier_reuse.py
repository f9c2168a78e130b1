"""A Barrier is ready for the next round once all threads have passed.

No runner begins a lap before every other has finished the lap before.
"""

from threading import Barrier, Thread

from demos.stage import pause, play, say

line = Barrier(3)


def run(units):
    for lap in (1, 2, 3):
        say(f"a runner begins lap {lap}")
        pause(units)
        say(f"a runner finishes lap {lap}")
        line.wait()


def main():
    runners = [Thread(target=run, args=(units,)) for units in (0.3, 0.6, 0.9)]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()


if __name__ == "__main__":
    play(main)
