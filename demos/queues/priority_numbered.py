"""A running number between priority and data keeps ties in the order of their arrival.

No two numbers are the same, so the data itself is never compared.
"""

from itertools import count
from queue import PriorityQueue

from demos.stage import play, say


class Patient:
    def __init__(self, name):
        self.name = name


def main():
    patients = PriorityQueue()
    numbers = count()
    for priority, name in (2, "Mary"), (1, "Grace"), (2, "Ada"), (1, "Edith"):
        patients.put((priority, next(numbers), Patient(name)))
    names = [patients.get()[2].name for _ in range(4)]
    say("the doctor sees the patients", names=names)


if __name__ == "__main__":
    play(main)
