"""remove() of a list finds an item and then removes what stands in its place.

While it compares two items in Python code, another thread can change the list. Here a guest
comes in first, so all others move on by one.
"""

from threading import Thread

from demos.stage import play, say


class Guest:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        if self.name == other.name == "Grace":
            newcomer = Thread(target=come_in)
            newcomer.start()
            newcomer.join()
        return self.name == other.name

    __hash__ = None


guests = [Guest("Ada"), Guest("Grace")]


def come_in():
    guests.insert(0, Guest("Mary"))
    say("another thread has added Mary")


def main():
    say("main removes Grace")
    guests.remove(Guest("Grace"))
    say("remove returns", left=[guest.name for guest in guests])


if __name__ == "__main__":
    play(main)
