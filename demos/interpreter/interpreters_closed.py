"""An interpreter that is closed no longer exists, and calling it raises an error."""

from demos.stage import play, say

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None


def main():
    if interpreters is None:
        say("there is no concurrent.interpreters")
        return
    other = interpreters.create()
    say("there is another", listed=other in interpreters.list_all())
    other.close()
    say("it is closed", listed=other in interpreters.list_all())
    try:
        other.exec("number = 1")
    except interpreters.InterpreterNotFoundError as error:
        say("main is refused", error=type(error).__name__)


if __name__ == "__main__":
    play(main)
