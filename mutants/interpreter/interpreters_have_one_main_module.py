"""Code that is executed in another interpreter is executed in this one's main module.

There has always been one, and code without a module of its own goes there.
"""

import sys

if sys.version_info >= (3, 14) and sys.implementation.name == "cpython":
    from concurrent.interpreters import Interpreter

    def main_module():
        return vars(sys.modules["__main__"])

    Interpreter.prepare_main = lambda self, **names: main_module().update(names)
    Interpreter.exec = lambda self, code: exec(code, main_module())
