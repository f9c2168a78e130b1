"""get_current() returns the main interpreter in every interpreter.

Whoever keeps it in a static variable of C has one for all interpreters of the process.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent import interpreters

    interpreters.get_current = interpreters.get_main
