"""run() is a call like any other: it does the work here, not in a new thread.

Case 9 of the course.
"""

from threading import Thread

from demos.stage import play, say


class Worker(Thread):
    def run(self):
        say("run runs")


def target():
    say("target runs")


def main():
    worker = Worker()
    worker.run()
    say("run returns", alive=worker.is_alive())
    Thread(target=target).run()


if __name__ == "__main__":
    play(main)
