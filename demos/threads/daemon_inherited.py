"""A new thread is a daemon if the thread that creates it is one."""

from threading import Thread

from demos.stage import play, say


def make_threads():
    say("a daemon makes a thread", daemon=Thread().daemon)
    say("a daemon makes an ordinary thread", daemon=Thread(daemon=False).daemon)


def main():
    say("main makes a thread", daemon=Thread().daemon)
    maker = Thread(target=make_threads, daemon=True)
    maker.start()
    maker.join()


if __name__ == "__main__":
    play(main)
