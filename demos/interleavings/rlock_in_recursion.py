"""A thread can acquire an RLock which it holds once more.

Case 18 of the course.
"""

from demos.explorer import RLock, play, together


def model():
    lock = RLock()

    def outer():
        with lock:
            inner()

    def inner():
        with lock:
            pass

    together(outer, inner)
    return {"both": "done"}


if __name__ == "__main__":
    play(model)
