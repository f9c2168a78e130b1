"""extend() takes items one by one from a generator, and all at once from a list."""

from threading import Event, Thread

from demos.stage import play, say

guests = []


def arrive():
    yield "Ada"
    visitor = Thread(target=look)
    visitor.start()
    visitor.join()
    yield "Grace"


def look():
    say("a visitor looks", there=list(guests))


def count_again_and_again(lengths, started, stop):
    while not stop.is_set():
        lengths.add(len(guests))
        started.set()


def main(source):
    if source == "a generator":
        guests.extend(arrive())
    else:
        many = ["Ada", "Grace"] * 500
        lengths, started, stop = set(), Event(), Event()
        visitor = Thread(target=count_again_and_again, args=(lengths, started, stop))
        visitor.start()
        started.wait()
        for _ in range(100):
            guests.extend(many)
            del guests[:]
        stop.set()
        visitor.join()
        say("a visitor has counted", in_between=sorted(lengths - {0, 1000}))
    say("main has added all")


if __name__ == "__main__":
    play(main, choices=["a generator", "a list"])
