"""A single argument needs its comma: ("word",) is a tuple, ("word") is a string.

A raw thread takes nothing but a tuple, and raises TypeError. A Thread takes anything that
can be iterated over, and passes the letters of the word as arguments.

Cases 3 and 4 of the course.
"""

from _thread import start_new_thread
from threading import Thread

from demos.stage import play, say


def target(*arguments):
    say("the target is called", arguments=list(arguments))


def main():
    try:
        start_new_thread(target, ("word"))
    except TypeError as error:
        say("the raw thread is refused", error=type(error).__name__)
    Thread(target=target, args=("word")).start()


if __name__ == "__main__":
    play(main)
