"""Two threads that take two locks in opposite order can deadlock.

Each then holds the lock that the other wants.

Case 14 of the course.
"""

from demos.explorer import Lock, play, together


def model():
    left, right = Lock(), Lock()

    def first():
        with left:
            with right:
                pass

    def second():
        with right:
            with left:
                pass

    together(first, second)
    return {"both": "done"}


if __name__ == "__main__":
    play(model)
