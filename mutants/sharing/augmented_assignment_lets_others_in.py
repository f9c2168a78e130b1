"""Another thread may run between the read and the write of +=, with or without a call.

No documentation forbids it. That CPython with a GIL does not do so from 3.10 on is an
accident, and the specification says so.
"""

import ast
import builtins

from mutants.tools import rewrite

builtins.unchanged = lambda value: value


class Interrupt(ast.NodeTransformer):
    def visit_AugAssign(self, node):
        function = ast.Name("unchanged", ast.Load())
        node.value = ast.copy_location(ast.Call(function, [node.value], []), node.value)
        return node


rewrite(Interrupt)
