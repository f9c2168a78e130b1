"""A process has a name for people to read, and the child knows it too."""

from multiprocessing import Process, current_process

from demos.stage import play, say


def work():
    say("child asks", name=current_process().name)


def main():
    say("main asks", name=current_process().name)
    child = Process(target=work, name="porter")
    child.name = "clerk"
    child.start()
    child.join()
    one, other = Process(), Process()
    say("main makes a Process without a name", name=one.name)
    say("main makes another", name=other.name)


if __name__ == "__main__":
    play(main)
