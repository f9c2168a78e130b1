"""A dict of a manager has the methods of a dict.

The server carries out each call on the one dict that all processes share, and it deletes an
attribute of a Namespace as well.
"""

from multiprocessing import Manager

from demos.stage import play, say


def main():
    with Manager() as manager:
        prices = manager.dict(apple=3, pear=4)
        present = prices.setdefault("apple", 7)
        missing = prices.setdefault("plum", 5)
        say("main has set defaults", answers=[present, missing], apple=prices["apple"])
        prices.update(pear=6)
        taken = prices.pop("plum")
        items = [list(item) for item in prices.items()]
        say("main has taken one out", taken=taken, keys=list(prices), items=items)

        shared = manager.Namespace(guests=1)
        del shared.guests
        say("main has deleted an attribute", still_there=hasattr(shared, "guests"))


if __name__ == "__main__":
    play(main)
