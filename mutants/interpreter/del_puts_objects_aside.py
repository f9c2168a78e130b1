"""An object without references exists until the garbage is collected.

So it is on PyPy, and on any Python that does not count references.
"""

import ast
import builtins
import copy
import gc

from mutants.tools import rewrite

collect = gc.collect
aside = []


def collect_all(*generation):
    del aside[:]
    return collect(*generation)


class Delete(ast.NodeTransformer):
    def visit_Delete(self, node):
        value = copy.deepcopy(node.targets[0])
        value.ctx = ast.Load()
        keep = ast.Name(id="_put_aside", ctx=ast.Load())
        call = ast.Expr(ast.Call(func=keep, args=[value], keywords=[]))
        return [ast.copy_location(call, node), node]


builtins._put_aside = aside.append
gc.collect = collect_all
rewrite(Delete)
