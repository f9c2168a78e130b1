"""Another thread may run between the read and the write of +=, calls or no calls.

It may everywhere: no promise forbids it. That CPython with a GIL does not has been so since
3.10, and the specification says so.
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
