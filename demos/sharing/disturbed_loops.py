"""What a loop does if another thread changes what it goes through.

A loop over a list goes on, and misses an item if earlier ones have gone. A loop over a set or
a deque is broken off.
"""

from collections import deque
from threading import Thread

from demos.stage import play, say


def change(method, name):
    changer = Thread(target=method, args=(name,))
    changer.start()
    changer.join()


def main(kind):
    guests = {"list": list, "set": set, "deque": deque}[kind](["Ada", "Grace", "Mary"])
    seen = []
    try:
        for name in guests:
            if not seen:
                if kind == "list":
                    change(guests.remove, name)
                else:
                    change(guests.add if kind == "set" else guests.append, "Rosa")
            seen.append(name)
        say("the loop is over", seen=seen)
    except RuntimeError as error:
        say("the loop is broken off", raised=type(error).__name__, seen=len(seen))


if __name__ == "__main__":
    play(main, choices=["list", "set", "deque"])
