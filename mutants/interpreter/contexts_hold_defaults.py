"""A Context returns the default of a variable that is not set in it.

get() of a variable does that; get() of a Context is another method.
"""

try:
    import contextvars
except ImportError:
    contextvars = None

if contextvars is not None:
    original = contextvars.Context

    class Context:
        def __init__(self, real=None):
            self.real = real or original()

        def run(self, *arguments, **options):
            return self.real.run(*arguments, **options)

        def get(self, variable, default=None):
            try:
                return self.real.run(variable.get)
            except LookupError:
                return default

        def copy(self):
            return type(self)(self.real.copy())

        def __getattr__(self, name):
            return getattr(self.real, name)

        def __getitem__(self, variable):
            return self.real[variable]

    contextvars.Context = Context
