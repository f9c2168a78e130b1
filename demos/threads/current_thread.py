"""current_thread() is the thread that asks, main_thread() the main one, whoever asks.

Case 8 of the course.
"""

from threading import Thread, current_thread, main_thread

from demos.stage import play, say


def work():
    say(
        "worker asks",
        current_is_worker=current_thread() is worker,
        current_is_main=current_thread() is main_thread(),
        main_is=main_thread().name,
    )


worker = Thread(target=work)


def main():
    main_thread().name = "the main one"
    say("main asks", current_is_main=current_thread() is main_thread())
    worker.start()


if __name__ == "__main__":
    play(main)
