"""A process that ends terminates all its children, the ordinary ones as well.

The daemonic ones it has to end, and all it has to wait for: two loops over one list.
"""

from multiprocessing import process, util


def children_to_see_to():
    children = process.active_children()
    for child in children:
        child._config["daemon"] = True
    return children


util._exit_function.__defaults__ = tuple(
    children_to_see_to if default is process.active_children else default
    for default in util._exit_function.__defaults__
)
