"""While a dict compares a key in Python code, another thread can change the dict.

The keys of this dict compare by a method. Here the comparison takes its time: it waits
until another thread has added a key.
"""

from threading import Event, Thread

from demos.stage import play, say

key_is_compared, writer_is_done = Event(), Event()


class Room:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        key_is_compared.set()
        writer_is_done.wait()
        return self.number == other.number


guests = {Room(12): "Ada"}


def write():
    key_is_compared.wait()
    guests[Room(13)] = "Grace"
    say("a key is added")
    writer_is_done.set()


def main():
    writer = Thread(target=write)
    writer.start()
    say("main calls setdefault")
    guest = guests.setdefault(Room(12), "Mary")
    say("setdefault returns", guest=guest)
    writer.join()


if __name__ == "__main__":
    play(main)
