"""A process that is to be forked is spawned.

Where fork is not safe a Python might mean well, as it does with its default on macOS since 3.8;
but a program that asks for fork leans on what is copied.
"""

from multiprocessing import context

context._concrete_contexts["fork"] = context._concrete_contexts["spawn"]
