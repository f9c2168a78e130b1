"""cancel() cancels nothing, and returns False.

Where all tasks are handed to their workers at once, all of them have begun.
"""

from concurrent.futures import Future

Future.cancel = lambda self: False
