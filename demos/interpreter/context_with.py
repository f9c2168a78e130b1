"""From Python 3.14 on a token is a context manager: `with variable.set(value):`."""

from demos.stage import play, say

try:
    from contextvars import ContextVar
except ImportError:
    ContextVar = None


def main():
    if ContextVar is None:
        say("this Python has no context variables")
        return
    visitor = ContextVar("visitor")
    visitor.set("Ada")
    try:
        with visitor.set("Grace") as token:
            say("main is in the block", visitor=visitor.get(), of_it=token.var is visitor)
    except (AttributeError, TypeError):
        say("a token is no context manager yet")
        return
    say("main has left the block", visitor=visitor.get())


if __name__ == "__main__":
    play(main)
