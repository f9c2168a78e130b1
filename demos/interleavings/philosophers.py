"""Three philosophers who each take their left fork first can deadlock.

Each holds one fork, and waits for the one that the next holds.
"""

from demos.explorer import Lock, play, together


def model():
    forks = [Lock(), Lock(), Lock()]

    def plato():
        dine(forks[0], forks[1])

    def hegel():
        dine(forks[1], forks[2])

    def marx():
        dine(forks[2], forks[0])

    def dine(near, far):
        with near:
            with far:
                pass

    together(plato, hegel, marx)
    return {"all": "have eaten"}


if __name__ == "__main__":
    play(model)
