"""A Condition's wait(0) waits for ever, and so does that of an Event.

Zero is taken for None, because `if timeout` does not tell them apart. So it was in a library that
polls: https://github.com/justiniso/polling/issues/26
"""

import threading

original = threading.Condition.wait


def wait(self, timeout=None):
    return original(self, timeout or None)


threading.Condition.wait = wait
