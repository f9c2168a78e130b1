"""Three philosophers who each take the lower fork first never starve.

The last of them reaches for the same fork first as the first does.
"""

from functools import partial

from demos.explorer import Lock, play, together


def model():
    forks = [Lock(), Lock(), Lock()]

    def dine(near, far):
        with forks[near]:
            with forks[far]:
                pass

    together(partial(dine, 0, 1), partial(dine, 1, 2), partial(dine, 0, 2))
    return {"all": "have eaten"}


if __name__ == "__main__":
    play(model)
