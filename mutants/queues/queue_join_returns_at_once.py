"""join() of a Queue does not wait.

A Condition that is waited for once, and not in a loop, lets go too early.
"""

import queue

queue.Queue.join = lambda self: None
