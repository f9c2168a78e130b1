"""The name that a Process gets by default tells its place in the family: Process-1:2."""

from multiprocessing import Process

from demos.stage import play, say


def work():
    first, second = Process(), Process()
    say("child makes two", names=[first.name, second.name])


def main():
    child = Process(target=work)
    say("main makes one", name=child.name)
    child.start()
    child.join()


if __name__ == "__main__":
    play(main)
