"""A thread that looks without the lock can wait for a notify() that is over.

It looks, the other thread sets the flag and notifies nobody, and then it waits.
"""

from demos.explorer import Condition, Shared, play, together


def model():
    shared = Shared(ready=False)
    changed = Condition()

    def wait():
        if not shared.ready:
            with changed:
                changed.wait()

    def prepare():
        shared.ready = True
        with changed:
            changed.notify()

    together(wait, prepare)
    return {"both": "done"}


if __name__ == "__main__":
    play(model)
