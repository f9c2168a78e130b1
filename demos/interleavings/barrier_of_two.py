"""What a thread writes before a Barrier, the other can read behind it."""

from demos.explorer import Barrier, Shared, play, together


def model():
    shared = Shared(left=None, right=None)
    barrier = Barrier(2)
    seen = {}

    def first():
        shared.left = "done"
        barrier.wait()
        seen["first"] = shared.right

    def second():
        shared.right = "done"
        barrier.wait()
        seen["second"] = shared.left

    together(first, second)
    return {"first sees": seen["first"], "second sees": seen["second"]}


if __name__ == "__main__":
    play(model)
