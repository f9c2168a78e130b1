"""The __slots__ of a subclass of threading.local are shared by all threads.

Each thread has its own value only of the other attributes.
"""

from threading import Thread, local

from demos.stage import play, say


class Desk(local):
    __slots__ = ("lamp",)


def look(desk):
    say("a worker looks", lamp=desk.lamp)
    desk.lamp = "a lamp of the worker"


def main():
    desk = Desk()
    desk.lamp = "a lamp of main"
    worker = Thread(target=look, args=(desk,))
    worker.start()
    worker.join()
    say("main looks", lamp=desk.lamp)


if __name__ == "__main__":
    play(main)
