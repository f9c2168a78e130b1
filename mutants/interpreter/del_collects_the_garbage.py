"""Each del collects the garbage at once, so that an object never outlasts its last reference.

Programs that were written for CPython run the better for it, if slowly.
"""

import ast
import builtins
import gc

from mutants.tools import rewrite


class Delete(ast.NodeTransformer):
    def visit_Delete(self, node):
        call = ast.Expr(
            ast.Call(func=ast.Name(id="_collect", ctx=ast.Load()), args=[], keywords=[])
        )
        return [node, ast.copy_location(call, node)]


builtins._collect = gc.collect
rewrite(Delete)
