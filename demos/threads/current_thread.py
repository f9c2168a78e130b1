"""current_thread() returns the caller's Thread, and main_thread() the main thread's.

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
