"""A thread begins with an empty context, whatever thread_inherit_context is.

The flag came late, and a Thread that knows nothing of it does as it always did.
"""

import sys
import threading

if sys.version_info >= (3, 14):
    from contextvars import Context

    original = threading.Thread.__init__

    def __init__(self, *arguments, context=None, **options):
        context = Context() if context is None else context
        original(self, *arguments, context=context, **options)

    threading.Thread.__init__ = __init__
