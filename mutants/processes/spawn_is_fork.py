"""A process that is to be spawned is forked.

It is quicker, and most programs do not notice, until one has threads.
"""

from multiprocessing import context

context._concrete_contexts["spawn"] = context._concrete_contexts["fork"]
