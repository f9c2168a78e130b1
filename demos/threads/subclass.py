"""A subclass of Thread puts its work into run().

start() makes the new thread, and the new thread calls run().

Case 9 of the course.
"""

from threading import Thread

from demos.stage import play, say


class Worker(Thread):
    def run(self):
        say("the work is done")


def main():
    worker = Worker()
    say("main calls start")
    worker.start()


if __name__ == "__main__":
    play(main)
