"""Dekker's algorithm keeps two threads apart with plain variables.

If both want to enter, the one whose turn it is not steps back, until it is.
"""

from demos.explorer import Shared, play, spin, together


def model():
    shared = Shared(total=0, turn="first", first_wants=False, second_wants=False)

    def first():
        shared.first_wants = True
        while shared.second_wants:
            if shared.turn == "second":
                shared.first_wants = False
                while shared.turn == "second":
                    spin()
                shared.first_wants = True
            else:
                spin()
        total = shared.total
        shared.total = total + 1
        shared.turn = "second"
        shared.first_wants = False

    def second():
        shared.second_wants = True
        while shared.first_wants:
            if shared.turn == "first":
                shared.second_wants = False
                while shared.turn == "first":
                    spin()
                shared.second_wants = True
            else:
                spin()
        total = shared.total
        shared.total = total + 1
        shared.turn = "first"
        shared.second_wants = False

    together(first, second)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
