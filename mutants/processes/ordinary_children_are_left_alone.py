"""A process that ends does not wait for its children.

The operating system does not ask it to: a child whose parent has ended gets another.
"""

from multiprocessing import process, util


def children_to_see_to():
    return [child for child in process.active_children() if child.daemon]


util._exit_function.__defaults__ = tuple(
    children_to_see_to if default is process.active_children else default
    for default in util._exit_function.__defaults__
)
