"""A Value acquires its lock for each read and write, also while you hold it.

Its own lock is an RLock, which its owner may acquire again. With a plain Lock main waits for
itself.
"""

from multiprocessing import Lock, Value

from demos.stage import play, say


def main(lock):
    total = Value("i", 0) if lock == "its own lock" else Value("i", 0, lock=Lock())
    with total.get_lock():
        say("main holds the lock")
        total.value += 1
        say("main has added one", total=total.value)


if __name__ == "__main__":
    play(main, choices=["its own lock", "a plain Lock"])
