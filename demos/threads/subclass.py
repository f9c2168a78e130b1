"""A subclass of Thread puts its work into run().

start() makes the new thread, and the new thread calls run().

Case 9 of the course.
"""

from threading import Thread

from demos.stage import play, say


class Worker(Thread):
    def run(self):
        say("run runs")


def main():
    worker = Worker()
    say("main starts it")
    worker.start()


if __name__ == "__main__":
    play(main)
