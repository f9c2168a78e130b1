"""Each camelCase name of threading warns once more than it should.

Where one old name is made of another, as isDaemon() might be of getDaemon(), each warns.
"""

import threading
import warnings


def warn_more(owner, name):
    original = getattr(owner, name)

    def warn_and_call(*args):
        warnings.warn(name + "() is deprecated", DeprecationWarning, stacklevel=2)
        return original(*args)

    setattr(owner, name, warn_and_call)


for name in ("currentThread", "activeCount"):
    warn_more(threading, name)
for name in ("getName", "setName", "isDaemon", "setDaemon"):
    warn_more(threading.Thread, name)
