"""An interpreter that is closed is gone, and can be asked for nothing more."""

from concurrent import interpreters

from demos.stage import play, say


def main():
    other = interpreters.create()
    say("there is another", listed=other in interpreters.list_all())
    other.close()
    say("it is closed", listed=other in interpreters.list_all())
    try:
        other.exec("number = 1")
    except interpreters.InterpreterNotFoundError:
        say("main is refused")


if __name__ == "__main__":
    play(main)
