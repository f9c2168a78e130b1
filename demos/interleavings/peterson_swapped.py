"""Peterson's algorithm with its first two lines swapped does not keep two threads apart."""

from demos.explorer import Shared, play, spin, together


def model():
    shared = Shared(total=0, turn="first", first_wants=False, second_wants=False)

    def first():
        shared.turn = "second"
        shared.first_wants = True
        while shared.second_wants and shared.turn == "second":
            spin()
        total = shared.total
        shared.total = total + 1
        shared.first_wants = False

    def second():
        shared.turn = "first"
        shared.second_wants = True
        while shared.first_wants and shared.turn == "first":
            spin()
        total = shared.total
        shared.total = total + 1
        shared.second_wants = False

    together(first, second)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
