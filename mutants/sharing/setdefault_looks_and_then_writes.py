"""setdefault() looks up a key and then writes it, and another thread can run in between.

In CPython it did so in two steps until it was made atomic (bpo-13521).
"""

import ast
import builtins
from time import sleep

from mutants.tools import rewrite


def setdefault(target, key, default=None):
    if type(target) is not dict:
        return target.setdefault(key, default)
    if key not in target:
        sleep(0)
        target[key] = default
        return default
    return target[key]


builtins.unsafe_setdefault = setdefault


class Unlock(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault":
            function = ast.Name("unsafe_setdefault", ast.Load())
            return ast.copy_location(ast.Call(function, [node.func.value, *node.args], []), node)
        return node


rewrite(Unlock)
