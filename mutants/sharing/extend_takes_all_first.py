"""extend() takes all items from a generator first, and then adds them at once."""

import ast

from mutants.tools import rewrite


class Transformer(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "extend":
            name = ast.copy_location(ast.Name("list", ast.Load()), node)
            node.args = [ast.copy_location(ast.Call(name, node.args, []), node)]
        return node


rewrite(Transformer)
