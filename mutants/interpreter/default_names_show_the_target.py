"""The default name of a thread shows its target, whether that has a name or not, in any version.

What is shown of a thing without a name is easily its repr(), with the names of others in it.
"""

import threading
from functools import partial

original = threading.Thread.__init__


def __init__(self, group=None, target=None, name=None, *arguments, **options):
    original(self, group, target, name, *arguments, **options)
    if name is None and target is not None:
        function = target.func if isinstance(target, partial) else target
        number = self.name.split(" ", 1)[0]
        self.name = "{} ({})".format(number, getattr(function, "__name__", "?"))


threading.Thread.__init__ = __init__
