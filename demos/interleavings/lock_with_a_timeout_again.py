"""Two threads that give up and try again can go on like that forever.

That is a livelock. No search comes to its end, so this one is cut short.
"""

from demos.explorer import Lock, play, together
from demos.stage import seconds


def model():
    left, right = Lock(), Lock()

    def take_both(near, far):
        while True:
            with near:
                if far.acquire(timeout=seconds(1)):
                    far.release()
                    return

    def first():
        take_both(left, right)

    def second():
        take_both(right, left)

    together(first, second)
    return {"both": "done"}


if __name__ == "__main__":
    play(model, most_points=16)
