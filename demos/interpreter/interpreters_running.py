"""An interpreter runs one piece of code at a time in its main module."""

from contextlib import closing
from threading import Thread

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    with closing(interpreters.create()) as other:
        begun, may_end = interpreters.create_queue(), interpreters.create_queue()
        other.prepare_main(begun=begun, may_end=may_end)
        say("nothing runs there yet", running=other.is_running())
        worker = Thread(target=other.exec, args=("begun.put(True); may_end.get()",))
        worker.start()
        begun.get()
        say("the other is at work", running=other.is_running())
        try:
            other.exec("may_end.put(False)")
        except interpreters.InterpreterError as error:
            say("main is refused", error=type(error).__name__)
        may_end.put(True)
        worker.join()
        say("the other is done", running=other.is_running())


if __name__ == "__main__":
    play(main)
