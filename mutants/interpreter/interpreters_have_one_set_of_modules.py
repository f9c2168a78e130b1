"""Interpreters have namespaces of their own, but share all modules.

A namespace for each is what one gets from exec(). It looks like an interpreter until somebody
imports.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    namespaces = {}

    def namespace(interpreter):
        return namespaces.setdefault(interpreter.id, {})

    Interpreter.prepare_main = lambda self, **names: namespace(self).update(names)
    Interpreter.exec = lambda self, code: exec(code, namespace(self))
