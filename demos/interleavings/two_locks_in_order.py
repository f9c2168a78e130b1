"""Two threads that take two locks in the same order never deadlock.

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
        with left:
            with right:
                pass

    together(first, second)
    return {"both": "done"}


if __name__ == "__main__":
    play(model)
