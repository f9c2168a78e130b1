"""Who asks for spawn gets fork.

It is quicker, and most programs do not notice, until one has threads.
"""

from multiprocessing import context

context._concrete_contexts["spawn"] = context._concrete_contexts["fork"]
