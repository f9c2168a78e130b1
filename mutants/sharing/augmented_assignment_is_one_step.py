"""+= is atomic: no other thread runs between its read and its write.

Most people believe so. A global lock that is released between statements only would make it
so, and a loop is a statement.
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
