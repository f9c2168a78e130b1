"""Manager().set() holds a set that several processes use, from Python 3.14 on."""

from multiprocessing import Manager, Process

from demos.stage import play, say


def work(guests):
    guests.add("Grace")


def main():
    with Manager() as manager:
        if not hasattr(manager, "set"):
            say("a manager has no sets before Python 3.14")
            return
        guests = manager.set({"Ada"})
        child = Process(target=work, args=(guests,))
        child.start()
        child.join()
        say("main looks at the set", guests=sorted(guests), is_in="Grace" in guests)


if __name__ == "__main__":
    play(main)
