"""A context variable that was never set has the value None."""

try:
    import contextvars
except ImportError:
    contextvars = None

if contextvars is not None:
    original = contextvars.ContextVar

    class ContextVar:
        def __init__(self, name, **options):
            self.real = original(name, **options)

        def get(self, *default):
            return self.real.get(*(default or (None,)))

        def set(self, value):
            return self.real.set(value)

        def reset(self, token):
            self.real.reset(token)

    contextvars.ContextVar = ContextVar
