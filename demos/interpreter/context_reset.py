"""reset() of a context variable puts back what set() has replaced, once for each token."""

from demos.stage import play, say

try:
    from contextvars import Context, ContextVar, Token
except ImportError:
    ContextVar = None


def main():
    if ContextVar is None:
        say("this Python has no context variables")
        return
    name = ContextVar("name")
    try:
        name.get()
    except LookupError as error:
        say("nothing is set", error=type(error).__name__, default=name.get("nobody"))
    name.set("Ada")
    token = name.set("Grace")
    say("main has set another", name=name.get(), old=token.old_value)
    name.reset(token)
    say("main has reset it", name=name.get())
    try:
        name.reset(token)
    except RuntimeError as error:
        say("main resets it again", error=type(error).__name__)
    first = Context().run(name.set, "Edsger")
    say("another context was empty", missing=first.old_value is Token.MISSING, name=name.get())


if __name__ == "__main__":
    play(main)
