"""Peterson's algorithm keeps two threads apart with plain variables.

Each says that it wants to enter, and lets the other go first if both do.
"""

from demos.explorer import Shared, play, spin, together


def model():
    shared = Shared(total=0, turn="first", first_wants=False, second_wants=False)

    def first():
        shared.first_wants = True
        shared.turn = "second"
        while shared.second_wants and shared.turn == "second":
            spin()
        total = shared.total
        shared.total = total + 1
        shared.first_wants = False

    def second():
        shared.second_wants = True
        shared.turn = "first"
        while shared.first_wants and shared.turn == "first":
            spin()
        total = shared.total
        shared.total = total + 1
        shared.second_wants = False

    together(first, second)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
