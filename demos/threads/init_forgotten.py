"""A subclass that does not call Thread.__init__() cannot start.

Case 9 of the course.
"""

from threading import Thread

from demos.stage import play, say


class Careless(Thread):
    def __init__(self, argument):  # super().__init__() is missing
        self.argument = argument

    def run(self):
        say("the work is done")


def main():
    try:
        Careless("Ada").start()
    except RuntimeError as error:
        say("start raises", error=type(error).__name__)
    say("main ends")


if __name__ == "__main__":
    play(main)
