"""Context() is a copy of the present context."""

try:
    import contextvars
except ImportError:
    contextvars = None

if contextvars is not None:
    contextvars.Context = contextvars.copy_context
