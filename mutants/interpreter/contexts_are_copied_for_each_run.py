"""Context.run() runs in a copy of the context.

So no two threads are ever in the same one, and what they set is lost.
"""

import sys

from mutants.tools import in_a_demo

if sys.version_info >= (3, 7):
    import contextvars

    original = contextvars.copy_context

    class Copies:
        def __init__(self):
            self.context = original()

        def __getitem__(self, variable):
            return self.context[variable]

        def run(self, *arguments, **keywords):
            return self.context.copy().run(*arguments, **keywords)

    def copy_context():
        return Copies() if in_a_demo(sys._getframe(1)) else original()

    contextvars.copy_context = copy_context
