"""A pool whose processes are forked takes no max_tasks_per_child."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from demos.stage import play, say


def main():
    try:
        ProcessPoolExecutor(1, mp_context=get_context("fork"), max_tasks_per_child=1)
    except (TypeError, ValueError) as error:
        say("the pool is refused", error=type(error).__name__)
    say("main goes on")


if __name__ == "__main__":
    play(main)
