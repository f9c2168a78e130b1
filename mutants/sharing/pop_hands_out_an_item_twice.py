"""Two threads that pop() from a list or a dict at the same moment may get the same item.

An item is looked up and then removed. Without a GIL, an implementation has to hold a lock over
both steps, in each method that has both.
"""

import ast
import builtins
from time import sleep

from mutants.tools import rewrite


def pop(target, *arguments):
    if type(target) is list and not arguments:
        item = target[-1]
        sleep(0)
        del target[-1:]
        return item
    if type(target) is dict and len(arguments) == 2:
        key, default = arguments
        value = target.get(key, default)
        sleep(0)
        target.pop(key, None)
        return value
    return target.pop(*arguments)


builtins.unsafe_pop = pop


class Unlock(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "pop":
            function = ast.Name("unsafe_pop", ast.Load())
            return ast.copy_location(ast.Call(function, [node.func.value, *node.args], []), node)
        return node


rewrite(Unlock)
