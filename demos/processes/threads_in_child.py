"""A process ends only after the threads that its target has started."""

from multiprocessing import Process
from threading import Thread

from demos.stage import pause, play, say


def work():
    pause(3)
    say("the child's thread ends")


def start_a_thread():
    Thread(target=work).start()
    say("the child's target returns")


def main():
    child = Process(target=start_a_thread)
    child.start()
    child.join()
    say("the child has ended", exitcode=child.exitcode)


if __name__ == "__main__":
    play(main)
