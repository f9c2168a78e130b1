"""From Python 3.7 on each forked child has random numbers of its own."""

import os
import random

from demos.stage import play, say


def main():
    random.random()
    first = os.fork()
    if first == 0:
        say("first child draws", number=random.random())
        os._exit(0)
    second = os.fork()
    if second == 0:
        say("second child draws", number=random.random())
        os._exit(0)
    os.waitpid(first, 0)
    os.waitpid(second, 0)
    say("main draws", number=random.random())


if __name__ == "__main__":
    play(main)
