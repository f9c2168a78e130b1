"""run() is a call like any other: it does the work in the caller's own thread.

Case 9 of the course.
"""

from threading import Thread

from demos.stage import play, say


class Worker(Thread):
    def run(self):
        say("the worker's work is done")


def target():
    say("the target's work is done")


def main():
    worker = Worker()
    worker.run()
    say("run returns", alive=worker.is_alive())
    Thread(target=target).run()


if __name__ == "__main__":
    play(main)
