"""join() of a daemon thread, called while the interpreter shuts down.

The helper is a daemon, so Python does not wait for it. It is told to leave only by the
finalizer of its owner, which runs when the interpreter is already being taken apart.
"""

from threading import Event, Thread

from demos.stage import play, say


class Helper:
    def __init__(self):
        self.leave = Event()
        self.thread = Thread(target=self.leave.wait, daemon=True)
        self.thread.start()

    def __del__(self):
        self.leave.set()
        say("the finalizer joins the daemon")
        try:
            self.thread.join()
            say("join returns")
        except RuntimeError as error:
            say("join is refused", error=type(error).__name__)


helper = None


def main():
    global helper
    helper = Helper()
    say("main ends")


if __name__ == "__main__":
    play(main)
