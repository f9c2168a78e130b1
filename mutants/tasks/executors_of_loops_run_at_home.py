"""run_in_executor() calls the function in the thread of the loop."""

from asyncio import base_events


def run_in_executor(self, executor, func, *args):
    future = self.create_future()
    future.set_result(func(*args))
    return future


base_events.BaseEventLoop.run_in_executor = run_in_executor
