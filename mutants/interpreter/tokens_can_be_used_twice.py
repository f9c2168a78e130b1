"""A token of a context variable can be used again."""

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
            return self.real.get(*default)

        def set(self, value):
            return self.real.set(value)

        def reset(self, token):
            try:
                self.real.reset(token)
            except RuntimeError:
                self.real.set(token.old_value)

    contextvars.ContextVar = ContextVar
