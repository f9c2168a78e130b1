"""copy_context() returns a context in which nothing is set.

A context is made, and what is to be copied into it is looked for in the wrong place.
"""

import sys

if sys.version_info >= (3, 7):
    import contextvars

    contextvars.copy_context = contextvars.Context
