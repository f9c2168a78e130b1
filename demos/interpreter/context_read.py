"""A Context can be read like a dict. Code that runs in it with run() sets the values."""

from demos.stage import play, say

try:
    from contextvars import Context, ContextVar
except ImportError:
    ContextVar = None


def main():
    if ContextVar is None:
        say("this Python has no context variables")
        return
    visitor = ContextVar("visitor")
    language = ContextVar("language", default="en")
    context = Context()
    context.run(visitor.set, "Ada")
    say(
        "main reads a context",
        items=[[variable.name, value] for variable, value in context.items()],
        names=[variable.name for variable in context.keys()],  # noqa: SIM118 -- shown
        values=list(context.values()),
        language=context.get(language),
    )
    another = context.copy()
    another.run(visitor.set, "Grace")
    say("main has changed a copy", copied=another[visitor], kept=context[visitor])


if __name__ == "__main__":
    play(main)
