"""A search by a regular expression runs handlers before it hands over what it has found.

It is enough that its outermost loop is written in Python.
"""

import re

original = re.finditer


def finditer(*arguments):
    found = list(original(*arguments))
    yield from found


re.finditer = finditer
