"""A forked child has a copy of its parent's memory; later changes are not shared."""

import os

from demos.stage import play, say


def main():
    stock = ["tea"]
    child = os.fork()
    if child == 0:
        stock.append("wine")
        say("child looks", stock=stock)
        os._exit(0)
    os.waitpid(child, 0)
    stock.append("beer")
    say("main looks", stock=stock)


if __name__ == "__main__":
    play(main)
