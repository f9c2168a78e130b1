"""A Thread without a target starts and ends, and does nothing in between."""

from threading import Thread

from demos.stage import play, say


def main():
    thread = Thread()
    thread.start()
    thread.join()
    say("the thread has ended", alive=thread.is_alive(), has_ident=thread.ident is not None)


if __name__ == "__main__":
    play(main)
