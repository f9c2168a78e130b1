"""If two threads call append() of a list at the same time, one of the items may be lost.

Without a GIL a list needs a lock of its own for each operation, and whoever removes the GIL
from an interpreter has to find all the places.
"""

import ast
import builtins
from time import sleep

from mutants.tools import rewrite


def append(target, item):
    if type(target) is list:
        longer = [*target, item]
        sleep(0)
        target[:] = longer
    else:
        target.append(item)


builtins.unsafe_append = append


class Unlock(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "append":
            function = ast.Name("unsafe_append", ast.Load())
            return ast.copy_location(ast.Call(function, [node.func.value, *node.args], []), node)
        return node


rewrite(Unlock)
