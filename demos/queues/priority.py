"""A PriorityQueue returns the smallest item first, whenever that was put in.

An item is often a pair: a number that says how urgent it is, and the data.
"""

from queue import PriorityQueue

from demos.stage import play, say


def main():
    numbers = PriorityQueue()
    for number in (3, 1, 2):
        numbers.put(number)
    say("main takes two numbers", numbers=[numbers.get(), numbers.get()])
    numbers.put(0)
    say("main takes the rest", numbers=[numbers.get(), numbers.get()])

    patients = PriorityQueue()
    patients.put((2, "a broken arm"))
    patients.put((1, "a heart attack"))
    patients.put((3, "a cold"))
    names = [patients.get()[1] for _ in range(3)]
    say("the doctor sees the patients", names=names)


if __name__ == "__main__":
    play(main)
