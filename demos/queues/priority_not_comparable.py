"""Two pairs with the same priority raise TypeError if their data cannot be compared.

As long as all priorities differ the same program works, and that may be a long time.
"""

from queue import PriorityQueue

from demos.stage import play, say


class Patient:
    def __init__(self, name):
        self.name = name


def see(*pairs):
    patients = PriorityQueue()
    for pair in pairs:
        patients.put(pair)
    return [patients.get()[1].name for _ in pairs]


def main():
    names = see((2, Patient("Mary")), (1, Patient("Ada")))
    say("the doctor sees the patients", names=names)
    try:
        see((1, Patient("Mary")), (1, Patient("Ada")))
    except TypeError as error:
        say("the doctor cannot tell who is first", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
