"""join() of a daemon raises an error while the interpreter is torn down.

Python does not wait for the daemon. The object that owns it tells it to leave and joins it,
but only when the object is finalized, and by then no other thread can run Python code. Up
to Python 3.13 the program may not end: stop it with Ctrl-C.
"""

from threading import Event, Thread

from demos.stage import play, say


class Owner:
    def __init__(self):
        self.leave = Event()
        self.daemon = Thread(target=self.leave.wait, daemon=True)
        self.daemon.start()

    def __del__(self):
        self.leave.set()
        say("the finalizer joins the daemon")
        try:
            self.daemon.join()
            say("join returns")
        except RuntimeError as error:
            say("join raises an error", error=type(error).__name__)


owner = None


def main():
    global owner
    owner = Owner()
    say("main ends")


if __name__ == "__main__":
    play(main)
