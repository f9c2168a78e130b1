"""Two threads that add one without a lock can lose an update.

Each reads the total, and writes back one more. If both read before either writes, both write the
same.
"""

from demos.explorer import Shared, play, together


def model():
    shared = Shared(total=0)

    def add():
        total = shared.total
        shared.total = total + 1

    together(add, add)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
