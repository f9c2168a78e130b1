"""wait_for() with a timeout waits for the whole of it again each time that it is woken in vain.

It hands on its timeout, in place of what is left of it, so a program that is woken often never
gives up. An emulator's wait did so: https://github.com/citra-emu/citra/issues/1307
"""

import threading

original = threading.Condition.wait_for


def wait_for(self, predicate, timeout=None):
    if timeout is None:
        return original(self, predicate)
    result = predicate()
    while not result and self.wait(timeout):
        result = predicate()
    return result or predicate()


threading.Condition.wait_for = wait_for
