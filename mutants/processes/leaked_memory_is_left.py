"""The resource tracker leaves blocks of shared memory where they are.

It was made for semaphores, and came to look after memory with Python 3.8 (bpo-36867).
"""

try:
    from multiprocessing import resource_tracker
except ImportError:
    pass
else:
    resource_tracker._CLEANUP_FUNCS["shared_memory"] = lambda name: None
