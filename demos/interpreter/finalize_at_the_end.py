"""What weakref.finalize() is to call is called when the program ends at the latest.

The last one comes first.
"""

import weakref

from demos.stage import play, say


class Oven:
    pass


ovens = [Oven(), Oven(), Oven()]


def main():
    weakref.finalize(ovens[0], say, "the first oven is cold")
    weakref.finalize(ovens[1], say, "the second oven is cold")
    weakref.finalize(ovens[2], say, "the third oven is cold").atexit = False
    say("main ends")


if __name__ == "__main__":
    play(main)
