"""A token can be used in a with statement before Python 3.14.

A program that is written with a newer Python does not notice that an older one refuses it.
"""

import ast
import builtins
import sys

from mutants.tools import rewrite


class Early:
    def __init__(self, token):
        self.token = token

    def __enter__(self):
        return self.token

    def __exit__(self, *exception):
        self.token.var.reset(self.token)


class Transformer(ast.NodeTransformer):
    def visit_withitem(self, node):
        if getattr(getattr(node.context_expr, "func", None), "attr", None) == "set":
            name = ast.copy_location(ast.Name("early_token", ast.Load()), node.context_expr)
            call = ast.Call(name, [node.context_expr], [])
            node.context_expr = ast.copy_location(call, node.context_expr)
        return node


if (3, 7) <= sys.version_info < (3, 14):
    builtins.early_token = Early
    rewrite(Transformer)
