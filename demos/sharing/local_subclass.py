"""A subclass of local is initialised once in each thread, with the same arguments.

That gives every thread its own values to begin with. An attribute of the class is different:
all threads share it.
"""

from threading import Thread, local

from demos.stage import play, say


class Desk(local):
    office = "ground floor"  # an attribute of the class, so it is shared

    def __init__(self, paper):
        say("a desk is laid", paper=paper)
        self.sheets = [paper, paper]


desk = Desk("blue")


def work():
    desk.sheets.append("red")
    Desk.office = "first floor"
    say("the worker looks", sheets=desk.sheets)


def main():
    worker = Thread(target=work)
    worker.start()
    worker.join()
    say("main looks", sheets=desk.sheets, office=desk.office)


if __name__ == "__main__":
    play(main)
