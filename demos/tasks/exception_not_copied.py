"""An exception that cannot be unpickled never reaches whoever asks for a result.

An exception is made again from its args. Here they are not those of __init__().
"""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

from demos.stage import play, say, seconds


class ShortageError(Exception):
    def __init__(self, item, count):
        super().__init__(f"{count} x {item} is missing")


def order():
    raise ShortageError("bread", 3)


def ask_an_executor():
    with ProcessPoolExecutor(max_workers=1) as pool:
        pool.submit(order).result()


def ask_a_pool():
    with multiprocessing.Pool(1) as pool:
        pool.apply(len, ("bread",))  # so that the worker has started
        result = pool.apply_async(order)
        result.wait(seconds(10))
        say("main has waited", is_ready=result.ready())


def main(kind):
    say("main asks")
    try:
        {"ProcessPoolExecutor": ask_an_executor, "Pool": ask_a_pool}[kind]()
    except Exception as error:  # noqa: BLE001 -- whatever it is
        say("an exception is raised", error=type(error).__name__)


if __name__ == "__main__":
    play(main, choices=["ProcessPoolExecutor", "Pool"])
