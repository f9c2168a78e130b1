"""A fork server that cannot preload a module goes on without it, and says nothing.

From Python 3.15 on it can be told to fail instead.
"""

import multiprocessing

from demos.stage import play, say


def work():
    say("the child runs")


def start(context):
    child = context.Process(target=work)
    try:
        child.start()
    except (EOFError, OSError):
        say("start is refused")
    else:
        child.join()


def main(on_error):
    context = multiprocessing.get_context("forkserver")
    if on_error == "ignore":
        context.set_forkserver_preload(["no_such_module"])
    else:
        try:
            context.set_forkserver_preload(["no_such_module"], on_error=on_error)
        except TypeError:
            say("there is no on_error before Python 3.15")
            return
    start(context)


if __name__ == "__main__":
    play(main, choices=["ignore", "fail"])
