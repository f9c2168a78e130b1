"""Two threads that add() to a set in one moment may lose one of the two items.

The free-threaded CPython had to be given a lock for sets too, after those for lists and dicts
(gh-112069).
"""

import ast
import builtins
from time import sleep

from mutants.tools import rewrite


def add(target, item):
    if type(target) is set:
        larger = {*target, item}
        sleep(0)
        target.clear()
        target.update(larger)
    else:
        target.add(item)


builtins.unsafe_add = add


class Unlock(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "add":
            function = ast.Name("unsafe_add", ast.Load())
            return ast.copy_location(ast.Call(function, [node.func.value, *node.args], []), node)
        return node


rewrite(Unlock)
