"""A queue between interpreters returns the item last that was put in first.

It is so for whoever takes the items from a linked list at the end where they are added.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Queue

    put, get = Queue.put, Queue.get
    there = {}

    def note_and_put(self, thing, *arguments, **options):
        put(self, thing, *arguments, **options)
        there.setdefault(self.id, []).append(thing)

    def get_the_last(self, *arguments, **options):
        thing = get(self, *arguments, **options)
        noted = there.get(self.id)
        return noted.pop() if noted else thing

    Queue.put, Queue.get = note_and_put, get_the_last
