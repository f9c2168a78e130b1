"""An assignment to an item of a Manager's list is not sent to the manager.

A proxy has to send each special method on as well, since Python looks those up in the class.
"""

from multiprocessing import managers

managers.ListProxy.__setitem__ = lambda self, index, value: None
