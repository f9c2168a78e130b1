"""While a list is being sorted, other threads see it empty.

The first comparison lets another thread look at the list.
"""

from threading import Thread

from demos.stage import play, say

guests = []
seen = []


class Guest:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        if not seen:
            visitor = Thread(target=look)
            visitor.start()
            visitor.join()
        return self.name < other.name


def look():
    seen.append(len(guests))
    say("a visitor looks", there=len(guests))


def main():
    guests.extend([Guest("Grace"), Guest("Ada"), Guest("Edsger")])
    guests.sort()
    say("main has sorted", names=[guest.name for guest in guests])


if __name__ == "__main__":
    play(main)
