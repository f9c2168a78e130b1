"""del of a key that is not there raises nothing.

In other languages it is so, and then nobody learns that another thread was quicker.
"""

import ast

from mutants.tools import rewrite


class Forgive(ast.NodeTransformer):
    def visit_Delete(self, node):
        (target,) = node.targets
        if not isinstance(target, ast.Subscript) or isinstance(target.slice, ast.Slice):
            return node
        key = getattr(target.slice, "value", target.slice)  # up to 3.8 there is an Index around it
        if not isinstance(key, ast.AST):
            key = target.slice
        pop = ast.Attribute(target.value, "pop", ast.Load())
        nothing = ast.parse("None", mode="eval").body
        return ast.copy_location(ast.Expr(ast.Call(pop, [key, nothing], [])), node)


rewrite(Forgive)
