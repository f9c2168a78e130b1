"""A queue of interpreters returns the very object that the same interpreter has put in.

Where nothing leaves the interpreter a copy seems a waste.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Queue

    put, get = Queue.put, Queue.get
    things = {}

    def keep_and_put(self, thing, *arguments, **options):
        put(self, thing, *arguments, **options)
        things.setdefault(self.id, []).append(thing)

    def get_what_was_kept(self, *arguments, **options):
        copy = get(self, *arguments, **options)
        kept = things.get(self.id)
        return kept.pop(0) if kept else copy

    Queue.put, Queue.get = keep_and_put, get_what_was_kept
