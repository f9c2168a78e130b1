"""Three philosophers who each take the lower fork first never deadlock.

The last of them reaches for the same fork first as the first does.
"""

from demos.explorer import Lock, play, together


def model():
    forks = [Lock(), Lock(), Lock()]

    def plato():
        dine(forks[0], forks[1])

    def hegel():
        dine(forks[1], forks[2])

    def marx():
        dine(forks[0], forks[2])

    def dine(near, far):
        with near:
            with far:
                pass

    together(plato, hegel, marx)
    return {"all": "have eaten"}


if __name__ == "__main__":
    play(model)
