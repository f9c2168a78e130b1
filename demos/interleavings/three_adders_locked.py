"""Three threads that add one under a lock lose no update.

Their 270 interleavings all end with a total of 3.
"""

from demos.explorer import Lock, Shared, play, together


def model():
    shared = Shared(total=0)
    lock = Lock()

    def add():
        with lock:
            total = shared.total
            shared.total = total + 1

    together(add, add, add)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
