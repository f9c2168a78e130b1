"""A dict that compares two keys lets no other thread write into it until it is done.

It would be the simplest meaning of atomic. But a comparison may be written in Python, and may
wait for the very thread that it keeps out.
"""

import ast
import builtins
import threading

from mutants.tools import rewrite

one_at_a_time = threading.RLock()


def setdefault(target, *arguments):
    with one_at_a_time:
        return target.setdefault(*arguments)


builtins.one_at_a_time = one_at_a_time
builtins.locked_setdefault = setdefault


class Guard(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault":
            function = ast.Name("locked_setdefault", ast.Load())
            return ast.copy_location(ast.Call(function, [node.func.value, *node.args], []), node)
        return node

    def visit_Assign(self, node):
        self.generic_visit(node)
        if not isinstance(node.targets[0], ast.Subscript):
            return node
        lock = ast.Name("one_at_a_time", ast.Load())
        item = ast.withitem(context_expr=lock, optional_vars=None)
        return ast.copy_location(ast.With(items=[item], body=[node]), node)


rewrite(Guard)
