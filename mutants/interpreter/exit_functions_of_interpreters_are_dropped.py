"""close() of an interpreter does not call its exit functions.

Up to CPython 3.6 nobody did, https://github.com/python/cpython/issues/76082.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    import atexit
    from concurrent import interpreters

    if interpreters.get_current().id != interpreters.get_main().id:
        atexit.register = lambda function, *arguments, **options: function
