"""The owner of an RLock can acquire it again.

Both methods acquire the lock, since both can be called from outside, and add() calls tell()
while it holds it.

Case 18 of the course.
"""

from threading import RLock, Thread

from demos.stage import pause, play, say


class Counter:
    def __init__(self):
        self.lock = RLock()
        self.value = 0

    def add(self):
        with self.lock:
            say("change starts")
            self.value += 1
            self.tell()
            pause(1)
            say("change ends")

    def tell(self):
        with self.lock:
            say("the value is told", value=self.value)


def main():
    counter = Counter()
    threads = [Thread(target=counter.add) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say("all have added one", value=counter.value)


if __name__ == "__main__":
    play(main)
