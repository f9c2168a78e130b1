"""What register_at_fork() should call before a fork is called after it, in the parent.

The three hooks are called in three places, and only a program with a second thread notices that
one of them is in the wrong one.
"""

import os

original = getattr(os, "register_at_fork", None)


def register_at_fork(*, before=None, after_in_parent=None, after_in_child=None):
    def in_parent():
        if before is not None:
            before()
        if after_in_parent is not None:
            after_in_parent()

    hooks = {"after_in_parent": in_parent, "after_in_child": after_in_child}
    original(**{name: hook for name, hook in hooks.items() if hook is not None})


if original is not None:
    os.register_at_fork = register_at_fork
