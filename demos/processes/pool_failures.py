"""What fails in a Pool is raised where the result is asked for, and the Pool goes on.

A task can fail, its result may not be picklable, and the input of imap() may raise as well.
"""

from multiprocessing import Pool

from demos.stage import play, say


class MissingError(Exception):
    """What the input raises."""


def divide(number):
    return 12 // number


def make_a_function(_number):
    return lambda: None


def two_numbers():
    yield 3
    yield 2
    raise MissingError


def error_of(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:  # noqa: BLE001 -- whatever it is
        return type(error).__name__
    return "nothing was raised"


def take_all(results):
    taken = []
    while True:
        try:
            taken.append(next(results))
        except StopIteration:
            return taken
        except Exception as error:  # noqa: BLE001 -- whatever it is
            taken.append(type(error).__name__)


def main():
    with Pool(2) as pool:
        say("a result cannot be pickled", error=error_of(pool.apply, make_a_function, (1,)))
        say("imap has ended", taken=take_all(pool.imap(divide, [3, 0, 2])))
        unordered = take_all(pool.imap_unordered(divide, [3, 0, 2, 12, 6]))
        say("imap_unordered has ended", taken=sorted(str(number) for number in unordered))
        say("map raises", error=error_of(pool.map, divide, two_numbers()))
        taken = sorted(str(number) for number in take_all(pool.imap(divide, two_numbers())))
        say("imap raises", taken=taken)
        callbacks = []
        pool.map_async(divide, [3, 2], callback=callbacks.append).wait()
        pool.map_async(divide, [3, 0], error_callback=callbacks.append).wait()
        say("callbacks are called", results=callbacks[0], error=type(callbacks[1]).__name__)
        say("the pool goes on", result=pool.apply(divide, (4,)))


if __name__ == "__main__":
    play(main)
