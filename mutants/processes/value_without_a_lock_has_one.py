"""A Value that is made with lock=False has a lock all the same.

False, None and True are three cases, and False is easily taken for "none was given".
"""

from multiprocessing import sharedctypes

original = sharedctypes.Value


def Value(kind, *args, lock=True, **options):
    return original(kind, *args, lock=lock or True, **options)


sharedctypes.Value = Value
