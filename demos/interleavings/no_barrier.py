"""Without a Barrier a thread can read before the other has written."""

from demos.explorer import Shared, play, together


def model():
    shared = Shared(left=None, right=None)
    seen = {}

    def first():
        shared.left = "done"
        seen["first"] = shared.right

    def second():
        shared.right = "done"
        seen["second"] = shared.left

    together(first, second)
    return {"first sees": seen["first"], "second sees": seen["second"]}


if __name__ == "__main__":
    play(model)
