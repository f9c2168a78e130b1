"""A thread without a name is called after its number, and since 3.10 after its target too."""

from functools import partial
from threading import Thread

from demos.stage import play, say


def water():
    pass


def main():
    names = [Thread(target=water).name, Thread(target=partial(water)).name]
    say("two threads are made", tell_the_target=[name.endswith("(water)") for name in names])


if __name__ == "__main__":
    play(main)
