"""The camelCase names of threading do not warn.

Before Python 3.10 they did not (bpo-43723), and an implementation that follows has to notice.
"""

import warnings

warn = warnings.warn


def warn_of_the_rest(message, category=None, *args, **kwargs):
    if category is not DeprecationWarning:
        warn(message, category, *args, **kwargs)


warnings.warn = warn_of_the_rest
