"""current_thread() returns the Thread of the caller; main_thread() that of the main one.

Case 8 of the course.
"""

from threading import Thread, current_thread, main_thread

from demos.stage import play, say


def work():
    say("the worker looks", current=current_thread().name, main=main_thread().name)


def main():
    main_thread().name = "main"
    say("main looks", current=current_thread().name)
    Thread(target=work, name="worker").start()


if __name__ == "__main__":
    play(main)
