"""Peterson's algorithm with its first two lines swapped does not keep two threads apart."""

from demos.explorer import Shared, play, spin, together


def model():
    shared = Shared(total=0, turn=1, first_wants=False, second_wants=False)

    def first():
        shared.turn = 2
        shared.first_wants = True
        while shared.second_wants and shared.turn == 2:
            spin()
        total = shared.total
        shared.total = total + 1
        shared.first_wants = False

    def second():
        shared.turn = 1
        shared.second_wants = True
        while shared.first_wants and shared.turn == 1:
            spin()
        total = shared.total
        shared.total = total + 1
        shared.second_wants = False

    together(first, second)
    return {"total": shared.total}


if __name__ == "__main__":
    play(model)
