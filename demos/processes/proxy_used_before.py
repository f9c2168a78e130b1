"""A proxy that main has used already can be used in several processes at the same time.

It has a connection to the manager by then, which a forked child must not use as well: it would
get answers that are meant for others.
"""

from multiprocessing import Barrier, Manager, Process

from demos.stage import play, say


def ask(prices, name, all_are_here):
    all_are_here.wait()
    answers = {prices[name] for _ in range(50)}
    say("somebody has all answers", right=answers == {name + " is free"})


def main():
    all_are_here = Barrier(3)
    with Manager() as manager:
        prices = manager.dict({name: name + " is free" for name in ("bread", "tea", "wine")})
        say("main has counted", count=len(prices))
        children = [
            Process(target=ask, args=(prices, name, all_are_here)) for name in ("tea", "wine")
        ]
        for child in children:
            child.start()
        ask(prices, "bread", all_are_here)
        for child in children:
            child.join()


if __name__ == "__main__":
    play(main)
