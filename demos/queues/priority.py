"""A PriorityQueue gives out the least of what is in it, whenever that was put in.

What is put in is often a pair: a number that says how urgent it is, and the thing.
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
