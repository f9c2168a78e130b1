"""Threads that are each joined right after their start run one after the other.

Case 9 of the course.
"""

from threading import Thread

from demos.stage import pause, play, say


class Worker(Thread):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def run(self):
        say(f"worker {self.number} starts")
        pause(1)
        say(f"worker {self.number} ends")


def main():
    for number in range(5):
        worker = Worker(number)
        worker.start()
        worker.join()
    say("main is done")


if __name__ == "__main__":
    play(main)
