"""update() adds the items of a set or a dict one by one, and lets others in.

So it would be if it were written in Python.
"""

import ast
import builtins
from time import sleep

from mutants.tools import rewrite


def update(things, more):
    if type(things) not in (set, dict) or type(more) is not type(things):
        return things.update(more)
    for number, item in enumerate(more):
        things.update({item: more[item]} if type(more) is dict else {item})
        if number % 500 == 0:
            sleep(0.0001)
    return None


builtins.update_slowly = update


class Transformer(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "update" and len(node.args) == 1:
            name = ast.copy_location(ast.Name("update_slowly", ast.Load()), node)
            return ast.copy_location(ast.Call(name, [node.func.value, *node.args], []), node)
        return node


rewrite(Transformer)
