"""A task in a pool of threads does not see the context of the code that submits it."""

from concurrent.futures import ThreadPoolExecutor

from demos.stage import play, say

try:
    from contextvars import ContextVar, copy_context

    visitor = ContextVar("visitor", default="nobody")
except ImportError:
    visitor = None


def main():
    if visitor is None:
        say("there are no context variables before Python 3.7")
        return
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(visitor.get).result()
        visitor.set("Ada")
        say("a task looks", visitor=pool.submit(visitor.get).result())
        copied = pool.submit(copy_context().run, visitor.get)
        say("a task looks in a copy", visitor=copied.result())


if __name__ == "__main__":
    play(main)
