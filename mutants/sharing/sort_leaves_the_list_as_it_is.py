"""sort() sorts a copy of a list, and then puts it back."""

import ast

from mutants.tools import rewrite


class Transformer(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "sort" and not node.args:
            text = "{0}.__setitem__(slice(None), sorted({0}))".format(node.func.value.id)
            return ast.copy_location(ast.parse(text, mode="eval").body, node)
        return node


rewrite(Transformer)
