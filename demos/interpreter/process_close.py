"""close() releases what a Process holds, but only once the process has ended."""

from multiprocessing import Event, Process

from demos.stage import play, say


def main():
    if not hasattr(Process, "close"):
        say("a Process has no close() before Python 3.7")
        return
    leave = Event()
    child = Process(target=leave.wait)
    child.start()
    try:
        child.close()
    except ValueError as error:
        say("close is refused while the process runs", error=type(error).__name__)
    leave.set()
    child.join()
    say("the process is joined", alive=child.is_alive())
    child.close()
    try:
        child.is_alive()
    except ValueError as error:
        say("the closed process is asked", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
