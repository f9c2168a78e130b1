"""get_start_method() returns the default, and does not settle it.

A function that only asks should change nothing, one may think. But who was told "fork" counts
on it.
"""

import multiprocessing
from multiprocessing import context

default = context._default_context
original = multiprocessing.get_start_method


def get_start_method(allow_none=False):
    before = default._actual_context
    answer = original(allow_none)
    default._actual_context = before
    return answer


multiprocessing.get_start_method = get_start_method
