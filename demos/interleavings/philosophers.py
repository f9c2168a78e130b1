"""Three philosophers who each take the left fork first can starve.

Each holds one fork, and waits for the one that the next holds.
"""

from functools import partial

from demos.explorer import Lock, play, together


def model():
    forks = [Lock(), Lock(), Lock()]

    def dine(near, far):
        with forks[near]:
            with forks[far]:
                pass

    together(partial(dine, 0, 1), partial(dine, 1, 2), partial(dine, 2, 0))
    return {"all": "have eaten"}


if __name__ == "__main__":
    play(model)
