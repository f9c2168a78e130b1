"""A thread that looks with the lock held misses no notify().

The flag cannot be set between its look and its wait(), for that needs the lock.
"""

from demos.explorer import Condition, Shared, play, together


def model():
    shared = Shared(ready=False)
    changed = Condition()

    def wait():
        with changed:
            while not shared.ready:
                changed.wait()

    def prepare():
        with changed:
            shared.ready = True
            changed.notify()

    together(wait, prepare)
    return {"both": "done"}


if __name__ == "__main__":
    play(model)
