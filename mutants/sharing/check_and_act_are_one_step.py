"""`if ... not in ...` with its body, and an assignment of `x or y`, are atomic.

A transaction would do that for its body. Nothing in Python is one.
"""

import ast
import builtins
import threading

from mutants.tools import rewrite

builtins.one_at_a_time = threading.RLock()


def guarded(node):
    lock = ast.Name("one_at_a_time", ast.Load())
    item = ast.withitem(context_expr=lock, optional_vars=None)
    return ast.copy_location(ast.With(items=[item], body=[node]), node)


class Guard(ast.NodeTransformer):
    def visit_If(self, node):
        self.generic_visit(node)
        test = node.test
        looks = isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.NotIn)
        return guarded(node) if looks else node

    def visit_Assign(self, node):
        return guarded(node) if isinstance(node.value, ast.BoolOp) else node


rewrite(Guard)
