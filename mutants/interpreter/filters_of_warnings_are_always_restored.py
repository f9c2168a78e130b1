"""catch_warnings() restores the filters that there were when Python started."""

import warnings

original = warnings.catch_warnings.__exit__
at_first = list(warnings.filters)


def leave(self, *exception):
    original(self, *exception)
    warnings.filters[:] = at_first


warnings.catch_warnings.__exit__ = leave
