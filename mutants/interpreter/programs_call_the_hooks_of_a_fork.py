"""Starting a program calls the hooks of register_at_fork(), as if the starter had forked.

It did fork: subprocess forks, and runs the program in the child.
"""

import os
import subprocess

register = getattr(os, "register_at_fork", None)
original = subprocess.Popen.__init__
before_fork = []


def register_at_fork(*, before=None, **others):
    if before is not None:
        before_fork.insert(0, before)
        register(before=before)
    if others:
        register(**others)


def init(self, *args, **options):
    for hook in before_fork:
        hook()
    original(self, *args, **options)


if register is not None:
    os.register_at_fork = register_at_fork
    subprocess.Popen.__init__ = init
