"""remove() of a list removes the very item that it has compared, wherever that has moved.

So a program might expect. The C code removes what stands at the index where the comparison
took place, https://github.com/python/cpython/issues/148259.
"""

import ast
import builtins

from mutants.tools import rewrite


def remove(target, wanted):
    if type(target) is not list:
        return target.remove(wanted)
    for item in list(target):
        if item == wanted:
            place = [id(other) for other in target].index(id(item))
            del target[place]
            return None
    raise ValueError("list.remove(x): x not in list")


builtins.careful_remove = remove


class Transformer(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "remove":
            name = ast.copy_location(ast.Name("careful_remove", ast.Load()), node)
            return ast.copy_location(ast.Call(name, [node.func.value, *node.args], []), node)
        return node


rewrite(Transformer)
