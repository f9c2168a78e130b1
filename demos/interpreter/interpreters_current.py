"""get_current() is the interpreter that asks, and get_main() the first one of the process."""

from contextlib import closing

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

PROGRAM = """
from concurrent import interpreters

answers.put(interpreters.get_current().id)
answers.put(interpreters.get_main().id)
"""


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    first = interpreters.get_main()
    say("main asks", current=interpreters.get_current().id, first=first.id)
    with closing(interpreters.create()) as other:
        answers = interpreters.create_queue()
        other.prepare_main(answers=answers)
        other.exec(PROGRAM)
        say("main knows the other", number=other.id)
        say("the other asks", current=answers.get(), first=answers.get())


if __name__ == "__main__":
    play(main)
