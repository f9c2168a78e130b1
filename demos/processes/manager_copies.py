"""Proxies of lists and dicts have clear(), copy(), | and all the rest from Python 3.14 on."""

from multiprocessing import Manager

from demos.stage import play, say


def main():
    with Manager() as manager:
        names = manager.list(["Ada"])
        ages = manager.dict(Ada=36)
        try:
            copy = names.copy()
            names.clear()
        except AttributeError:
            say("a proxy of a list has no copy() before Python 3.14", left=len(names))
            return
        say("main has copied and cleared the list", copy=copy, left=len(names))
        everybody = ages | {"Grace": 85}
        say("main has a union of dicts", everybody=sorted(everybody), left=len(ages))


if __name__ == "__main__":
    play(main)
