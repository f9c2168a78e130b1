"""set_start_method() takes an unknown method for the default, and raises nothing.

A program that is moved from Linux to Windows might even be glad of it, for a while.
"""

import multiprocessing

original = multiprocessing.set_start_method


def set_start_method(method, force=False):
    if method is None or method in multiprocessing.get_all_start_methods():
        original(method, force)


multiprocessing.set_start_method = set_start_method
