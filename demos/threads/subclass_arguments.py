"""A subclass takes its arguments in its constructor, and run() reads them from self.

Case 9 of the course.
"""

from threading import Thread

from demos.stage import play, say


class Worker(Thread):
    def __init__(self, argument):
        super().__init__(name=f"worker for {argument}")
        self.argument = argument

    def run(self):
        say("the work is done", argument=self.argument, name=self.name)


def main():
    Worker("Ada").start()


if __name__ == "__main__":
    play(main)
