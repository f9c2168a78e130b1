"""atexit.unregister() compares functions with `is` instead of `==`.

Then no bound method can be taken back, because each look-up of a method makes a new object.
"""

import atexit

original_register, original_unregister = atexit.register, atexit.unregister
registered = []


class Same:
    def __init__(self, function, arguments, options):
        self.function, self.arguments, self.options = function, arguments, options

    def __call__(self):
        self.function(*self.arguments, **self.options)


def register(function, *arguments, **options):
    entry = Same(function, arguments, options)
    registered.append(entry)
    original_register(entry)
    return function


def unregister(function):
    for entry in registered:
        if entry.function is function:
            original_unregister(entry)


atexit.register, atexit.unregister = register, unregister
