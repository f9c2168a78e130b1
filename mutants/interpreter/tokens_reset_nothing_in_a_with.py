"""A token in a with statement does not put back the old value at the end.

It is let go of instead, which is what happens to a token that is not kept.
"""

import ast
import builtins
import sys

from mutants.tools import rewrite


class Idle:
    def __init__(self, token):
        self.token = token

    def __enter__(self):
        return self.token

    def __exit__(self, *exception):
        pass


class Transformer(ast.NodeTransformer):
    def visit_withitem(self, node):
        if getattr(getattr(node.context_expr, "func", None), "attr", None) == "set":
            name = ast.copy_location(ast.Name("idle_token", ast.Load()), node.context_expr)
            call = ast.Call(name, [node.context_expr], [])
            node.context_expr = ast.copy_location(call, node.context_expr)
        return node


if sys.version_info >= (3, 14):
    builtins.idle_token = Idle
    rewrite(Transformer)
