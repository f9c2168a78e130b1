"""A for loop over a dict goes through a copy of it.

Then nothing can disturb the loop. CPython notices instead that the dict has grown, and other
languages do it either way.
"""

import ast
import builtins

from mutants.tools import rewrite

builtins.snapshot = lambda things: list(things) if isinstance(things, dict) else things


class Copy(ast.NodeTransformer):
    def visit_For(self, node):
        self.generic_visit(node)
        function = ast.Name("snapshot", ast.Load())
        node.iter = ast.copy_location(ast.Call(function, [node.iter], []), node.iter)
        return node


rewrite(Copy)
