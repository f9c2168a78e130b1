"""A Future is settled once: it refuses a second result, and a result after cancel().

Up to Python 3.7 the second result replaces the first, and the callbacks are called again.
"""

from concurrent.futures import Future

from demos.stage import play, say

try:
    from concurrent.futures import InvalidStateError
except ImportError:  # up to 3.7
    InvalidStateError = ()


def tell(future):
    say("the callback is called", result=future.result())


def settle(future, result):
    try:
        future.set_result(result)
    except InvalidStateError as error:
        return type(error).__name__
    return None


def main():
    future = Future()
    future.add_done_callback(tell)
    future.set_result("first")
    error = settle(future, "second")
    say("main sets a second result", error=error, result=future.result())
    cancelled = Future()
    cancelled.cancel()
    error = settle(cancelled, "late")
    say("main sets the result of a cancelled one", error=error, cancelled=cancelled.cancelled())


if __name__ == "__main__":
    play(main)
