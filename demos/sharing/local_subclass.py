"""A subclass of local is initialised anew in each thread, with the same arguments.

That gives every thread a value to begin with. An attribute of the class is no such thing:
there is one for all.
"""

from threading import Thread, local

from demos.stage import play, say


class Desk(local):
    visitors = 0  # of the class, and so shared

    def __init__(self, paper):
        say("a desk is laid", paper=paper)
        self.sheets = [paper, paper]


desk = Desk("blue")


def work():
    desk.sheets.append("red")
    Desk.visitors += 1
    say("the worker counts", sheets=desk.sheets)


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main counts", sheets=desk.sheets, visitors=desk.visitors)


if __name__ == "__main__":
    play(main)
