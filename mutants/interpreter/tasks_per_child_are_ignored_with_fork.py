"""A process pool takes max_tasks_per_child with the start method fork, and ignores it.

Workers that are forked cannot be replaced safely, and a pool could say nothing of that.
"""

from concurrent.futures import ProcessPoolExecutor

original = ProcessPoolExecutor.__init__


def init(self, *args, **kwargs):
    context = kwargs.get("mp_context")
    if context is not None and context.get_start_method() == "fork":
        kwargs.pop("max_tasks_per_child", None)
    original(self, *args, **kwargs)


ProcessPoolExecutor.__init__ = init
