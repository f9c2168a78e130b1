"""Two threads that add one under a lock lose no update.

A thread reads the total only when the other has written it.

Case 12 of the course.
"""

from demos.explorer import Lock, Shared, play, together


def model():
    shared = Shared(total=0)
    lock = Lock()

    def add():
        with lock:
            total = shared.total
            shared.total = total + 1

    together(add, add)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
