"""list() of a dict returns no copy, but an object that changes with the dict.

It is what keys() does, and in Python 2 keys() was what list() is now.
"""

import ast
import builtins

from mutants.tools import rewrite


class Tied:
    """What a dict has for keys, now and not earlier."""

    def __init__(self, mapping):
        self.mapping = mapping

    def __getitem__(self, number):
        return list(self.mapping)[number]


def tied_list(*things):
    return Tied(*things) if things and isinstance(things[0], dict) else list(*things)


builtins.tied_list = tied_list


class Tie(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "list":
            node.func.id = "tied_list"
        return node


rewrite(Tie)
