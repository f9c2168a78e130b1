"""From Python 3.15 on a broken process pool tells how its worker has ended.

That is the cause of the exception, and part of its traceback.
"""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from demos.stage import play, say


def die():
    os._exit(3)


def main():
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(die).result()
        except BrokenProcessPool as error:
            say("main is told", exit_code="exit code 3" in str(error.__cause__))


if __name__ == "__main__":
    play(main)
