"""The read, the sum and the write of += are one step, and no other thread comes between.

So most people think it is. A global lock that is let go of between statements only would make
it so.
"""

import ast
import builtins
import threading

from mutants.tools import rewrite

builtins.one_at_a_time = threading.RLock()


class Guard(ast.NodeTransformer):
    def visit_AugAssign(self, node):
        lock = ast.Name("one_at_a_time", ast.Load())
        item = ast.withitem(context_expr=lock, optional_vars=None)
        return ast.copy_location(ast.With(items=[item], body=[node]), node)


rewrite(Guard)
