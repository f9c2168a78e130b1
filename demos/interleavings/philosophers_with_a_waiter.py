"""Three philosophers of whom only two may sit down at a time never deadlock.

Of two who sit, one can take both forks.
"""

from demos.explorer import Lock, Semaphore, play, together


def model():
    forks = [Lock(), Lock(), Lock()]
    waiter = Semaphore(2)

    def plato():
        dine(forks[0], forks[1])

    def hegel():
        dine(forks[1], forks[2])

    def marx():
        dine(forks[2], forks[0])

    def dine(near, far):
        with waiter:
            with near:
                with far:
                    pass

    together(plato, hegel, marx)
    return {"all": "have eaten"}


if __name__ == "__main__":
    play(model)
