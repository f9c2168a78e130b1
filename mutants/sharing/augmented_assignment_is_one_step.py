"""The read, the sum and the write of += are one step, and no other thread comes between.

So most people think it is. A global lock that is let go of between statements only would make
it so, and a loop is a statement.
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
    def visit_For(self, node):
        updates = all(isinstance(each, ast.AugAssign) for each in node.body)
        return guarded(node) if updates else self.generic_visit(node)

    def visit_AugAssign(self, node):
        return guarded(node)


rewrite(Guard)
