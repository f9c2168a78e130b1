"""A thread of four steps and one of two have 15 interleavings.

It is 6!/(4! 2!): of six places in a row, the second thread has two. To begin is a step as well.
"""

from demos.explorer import Shared, play, together


def model():
    shared = Shared(day=0, night=0)

    def work():
        shared.day = 1
        shared.day = 2
        shared.day = 3

    def sleep():
        shared.night = 1

    together(work, sleep)
    return {"day": shared.day, "night": shared.night}


if __name__ == "__main__":
    play(model)
