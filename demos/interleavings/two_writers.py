"""Two threads that write under one lock can end either way.

The lock keeps them apart. It does not say who comes first.
"""

from demos.explorer import Lock, Shared, play, together


def model():
    shared = Shared(colour="none")
    lock = Lock()

    def paint_red():
        with lock:
            shared.colour = "red"

    def paint_blue():
        with lock:
            shared.colour = "blue"

    together(paint_red, paint_blue)
    return {"colour": shared.colour}


if __name__ == "__main__":
    play(model)
