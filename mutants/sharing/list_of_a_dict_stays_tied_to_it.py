"""list() of a dict gives no copy, but something that changes with the dict.

It is what keys() does, and in Python 2 keys() was what list() is now.
"""

import ast
import builtins

from mutants.tools import rewrite


def tied_list(*things):
    return things[0] if things and isinstance(things[0], dict) else list(*things)


builtins.tied_list = tied_list


class Tie(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "list":
            node.func.id = "tied_list"
        return node


rewrite(Tie)
