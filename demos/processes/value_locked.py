"""The lock of a Value makes reading, adding and writing one step for all processes.

Without the lock, another process can write between the reading and the writing.
"""

from multiprocessing import Barrier, Process, Value

from demos.stage import pause, play, say


def add(total, both_are_here):
    both_are_here.wait()
    with total.get_lock():
        say("adding starts")
        seen = total.value
        pause(1)
        total.value = seen + 1
        say("adding ends")


def main():
    total, both_are_here = Value("i", 0), Barrier(2)
    children = [Process(target=add, args=(total, both_are_here)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    say("main reads", total=total.value)


if __name__ == "__main__":
    play(main)
