"""A timeout below zero means no limit to waits that take None for that: they wait forever.

A Lock takes -1 for no limit, and all else is made of locks. eventlet made its semaphore so, to
suit a Condition: https://github.com/eventlet/eventlet/pull/187
"""

import threading

original_wait, original_join = threading.Condition.wait, threading.Thread.join


def limit(timeout):
    return None if timeout is not None and timeout < 0 else timeout


def wait(self, timeout=None):
    return original_wait(self, limit(timeout))


def wait_for(self, predicate, timeout=None):
    return original_wait_for(self, predicate, limit(timeout))


def join(self, timeout=None):
    return original_join(self, limit(timeout))


original_wait_for = threading.Condition.wait_for
threading.Condition.wait = wait
threading.Condition.wait_for = wait_for
threading.Thread.join = join
