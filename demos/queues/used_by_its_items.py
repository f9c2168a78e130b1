"""An item that uses its own PriorityQueue when it is compared gets stuck.

Its __lt__ runs in the middle of put(), while that holds the queue's lock. It may use another queue.
The first choice gets stuck; stop it with Ctrl-C.
"""

from queue import PriorityQueue, Queue
from threading import Thread

from demos.stage import play, say

CHOICES = ("the same queue", "another queue")


class Patient:
    def __init__(self, name, diary):
        self.name, self.diary = name, diary

    def __lt__(self, other):
        say("two patients are compared")
        self.diary.put(self)
        say("the comparison is written down")
        return self.name < other.name


def receive(patients, diary):
    patients.put(Patient("Grace", diary))
    patients.put(Patient("Ada", diary))
    say("both patients are in")


def main(choice):
    patients = PriorityQueue()
    diary = patients if choice == "the same queue" else Queue()
    receptionist = Thread(target=receive, args=(patients, diary), daemon=True)
    receptionist.start()
    receptionist.join()
    say("the first is called in", name=patients.get().name)


if __name__ == "__main__":
    play(main, choices=CHOICES)
