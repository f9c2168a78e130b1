"""A thread begins with its starter's context, whatever thread_inherit_context is.

It is what most programs want, and what the rule is on free-threaded builds.
"""

import sys
import threading

original = threading.Thread.start

if sys.version_info >= (3, 7):
    from contextvars import copy_context

    def start(self):
        run, context = self.run, copy_context()
        self.run = lambda: context.run(run)
        original(self)

    threading.Thread.start = start
