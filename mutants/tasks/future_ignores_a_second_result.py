"""A Future that is done already ignores set_result(), and raises nothing.

So does asyncio, where it passes results on from one Future to another.
"""

from concurrent.futures import Future

original = Future.set_result


def set_result(self, result):
    if not self.done():
        original(self, result)


Future.set_result = set_result
