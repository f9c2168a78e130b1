"""A target is anything that can be called: here, an object with a __call__() method.

Case 10 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


class Loop:
    def __init__(self, number, units):
        self.number = number
        self.units = units

    def __call__(self):
        say(f"loop {self.number} starts")
        pause(self.units)
        say(f"loop {self.number} ends")


def main():
    first, second = Thread(target=Loop(1, 4)), Thread(target=Loop(2, 2))
    first.start()
    second.start()
    first.join()
    second.join()


if __name__ == "__main__":
    play(main)
