"""A search by a regular expression runs handlers before it returns its match.

It is enough that its outermost loop is written in Python.
"""

import re

original = re.finditer


def finditer(*arguments):
    found = list(original(*arguments))
    yield from found


re.finditer = finditer
