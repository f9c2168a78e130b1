"""copy() of a Context returns the Context itself.

What is never changed from outside seems to need no copy.
"""

try:
    import contextvars
except ImportError:
    contextvars = None

if contextvars is not None:
    original = contextvars.Context

    class Context:
        def __init__(self):
            self.real = original()

        def run(self, *arguments, **options):
            return self.real.run(*arguments, **options)

        def copy(self):
            return self

        def __getattr__(self, name):
            return getattr(self.real, name)

        def __getitem__(self, variable):
            return self.real[variable]

    contextvars.Context = Context
