"""Three philosophers of whom only two may sit down at a time never starve.

Of two who sit, one can take both forks.
"""

from functools import partial

from demos.explorer import Lock, Semaphore, play, together


def model():
    forks = [Lock(), Lock(), Lock()]
    waiter = Semaphore(2)

    def dine(near, far):
        with waiter:
            with forks[near]:
                with forks[far]:
                    pass

    together(partial(dine, 0, 1), partial(dine, 1, 2), partial(dine, 2, 0))
    return {"all": "have eaten"}


if __name__ == "__main__":
    play(model)
