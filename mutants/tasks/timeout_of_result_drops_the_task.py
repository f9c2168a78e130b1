"""When result() gives up, the task counts as cancelled.

asyncio.wait_for() does cancel what it has waited for in vain.
"""

from concurrent.futures import Future, TimeoutError

original = Future.result


def result(self, timeout=None):
    try:
        return original(self, timeout)
    except TimeoutError:
        self.set_result(None)
        Future.set_result = lambda self, result: None
        raise


Future.result = result
