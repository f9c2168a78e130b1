"""After a timeout, a proxy of a manager answers the next call with what it owed to the one before.

A client whose request was given up, and whose answer comes all the same, is one answer behind from
then on.
"""

from multiprocessing import managers

original = managers.BaseProxy._callmethod


def call(self, methodname, args=(), kwds={}):  # noqa: B006 -- as in the original
    if self.__dict__.pop("_gave_up", False):
        return False
    try:
        answer = original(self, methodname, args, kwds)
    except Exception as error:
        self._gave_up = type(error).__name__ in ("Empty", "Full")
        raise
    self._gave_up = answer is False
    return answer


managers.BaseProxy._callmethod = call
