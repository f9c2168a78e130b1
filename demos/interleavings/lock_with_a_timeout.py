"""With a timeout, two threads that take two locks in opposite order always end.

But it can be that neither of them gets both locks.

Case 15 of the course.
"""

from demos.explorer import Lock, play, together
from demos.stage import seconds


def model():
    left, right = Lock(), Lock()
    got_both = []

    def first():
        with left:
            if right.acquire(timeout=seconds(1)):
                got_both.append("first")
                right.release()

    def second():
        with right:
            if left.acquire(timeout=seconds(1)):
                got_both.append("second")
                left.release()

    together(first, second)
    return {"got both": " and ".join(sorted(got_both)) or "nobody"}


if __name__ == "__main__":
    play(model)
