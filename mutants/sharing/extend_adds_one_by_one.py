"""extend() adds the items of a list one by one, and lets others in.

So it would be if it were written in Python.
"""

import ast
import builtins
from time import sleep

from mutants.tools import rewrite


def extend_slowly(items, more):
    for number, item in enumerate(more):
        items.append(item)
        if number % 500 == 0:
            sleep(0.0001)


builtins.extend_slowly = extend_slowly


class Transformer(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "extend":
            name = ast.copy_location(ast.Name("extend_slowly", ast.Load()), node)
            return ast.copy_location(ast.Call(name, [node.func.value, *node.args], []), node)
        return node


rewrite(Transformer)
