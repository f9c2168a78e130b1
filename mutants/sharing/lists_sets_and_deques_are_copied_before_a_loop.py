"""A for loop over a list, a set or a deque goes through a copy of it.

Then nothing can disturb the loop, and a loop over a long list would need its memory twice.
"""

import ast
import builtins
from collections import deque

from mutants.tools import rewrite

builtins.copied = lambda things: list(things) if isinstance(things, (list, set, deque)) else things


class Copy(ast.NodeTransformer):
    def visit_For(self, node):
        self.generic_visit(node)
        function = ast.Name("copied", ast.Load())
        node.iter = ast.copy_location(ast.Call(function, [node.iter], []), node.iter)
        return node


rewrite(Copy)
