"""A thread that cannot be started is neither alive nor listed, and nothing waits for it.

It cannot be started because its stack would be larger than any memory.
"""

import threading
from threading import Thread

from demos.stage import play, say


def main():
    threading.main_thread().name = "main"
    worker = Thread(target=say, args=("the worker works",), name="worker")
    threading.stack_size(1 << 46)
    try:
        worker.start()
    except RuntimeError as error:
        say(
            "the start fails",
            error=type(error).__name__,
            alive=worker.is_alive(),
            threads=[thread.name for thread in threading.enumerate()],
        )
    threading.stack_size(0)
    another = Thread(target=say, args=("another works",))
    another.start()
    another.join()
    try:
        worker.start()
        worker.join()
    except RuntimeError as error:
        say("a second start fails", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
