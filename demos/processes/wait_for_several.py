"""wait() returns those of several connections that are ready, or [] after a timeout.

A connection is also ready if its other end is closed: recv() would raise EOFError at once.
"""

from multiprocessing import Pipe
from multiprocessing.connection import wait

from demos.stage import play, say, seconds


def main():
    bread, baker = Pipe(duplex=False)
    wine, vintner = Pipe(duplex=False)
    cheese, dairy = Pipe(duplex=False)
    names = {bread: "bread", wine: "wine", cheese: "cheese"}

    baker.send("a loaf")
    vintner.send("a bottle")
    say("two have something", ready=sorted(names[one] for one in wait([bread, wine, cheese])))
    bread.recv()
    wine.recv()
    dairy.close()
    say("one is closed", ready=[names[one] for one in wait([bread, wine, cheese])])
    say("main begins to wait")
    ready = wait([bread, wine], timeout=seconds(2))
    say("main gives up", ready=ready)
    for end in (bread, baker, wine, vintner, cheese):
        end.close()


if __name__ == "__main__":
    play(main)
