"""A thread that acquires a Lock which it holds waits for itself.

Case 18 of the course.
"""

from demos.explorer import Lock, play, together


def model():
    lock = Lock()

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
