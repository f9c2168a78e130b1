"""When result() has given up once, the result of the task is None forever.

asyncio.wait_for() does cancel what it has waited for in vain.
"""

from concurrent.futures import Future, TimeoutError

original = Future.result


def result(self, timeout=None):
    try:
        value = original(self, timeout)
    except TimeoutError:
        self.given_up = True
        raise
    return None if hasattr(self, "given_up") else value


Future.result = result
