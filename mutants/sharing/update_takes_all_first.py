"""update() takes all items of a generator before it adds the first.

Then it would be atomic for any argument, and would need the memory.
"""

import ast
import builtins

from mutants.tools import rewrite


def update(things, more):
    things.update(list(more) if hasattr(more, "send") else more)


builtins.update_at_once = update


class Transformer(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "update" and len(node.args) == 1:
            name = ast.copy_location(ast.Name("update_at_once", ast.Load()), node)
            return ast.copy_location(ast.Call(name, [node.func.value, *node.args], []), node)
        return node


rewrite(Transformer)
