"""A function within a function runs to its end, and no other thread comes between.

Where functions are monitors, as Java's synchronized methods are, it is so. Python's are none.
"""

import ast
import builtins
import threading

from mutants.tools import rewrite

builtins.make_monitor = lambda: threading.RLock()  # noqa: PLW0108 -- as it is by then


class Guard(ast.NodeTransformer):
    def visit_FunctionDef(self, node):
        threads = [each for each in node.body if isinstance(each, ast.FunctionDef)]
        if threads:
            for each in threads:
                monitor = ast.withitem(ast.Name("monitor", ast.Load()), None)
                each.body = [ast.With(items=[monitor], body=each.body)]
            made = ast.Call(ast.Name("make_monitor", ast.Load()), [], [])
            node.body.insert(0, ast.Assign([ast.Name("monitor", ast.Store())], made))
        return node


class OfModels(ast.NodeTransformer):
    def visit_FunctionDef(self, node):
        return Guard().visit(node) if node.name == "model" else node


rewrite(OfModels)
