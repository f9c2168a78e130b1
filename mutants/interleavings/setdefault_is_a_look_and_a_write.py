"""setdefault() of any mapping looks a key up and then writes it, in two steps.

A mapping that inherits it from collections.abc.MutableMapping has it so.
"""

import ast
import builtins

from mutants.tools import rewrite


def setdefault(target, key, default=None):
    if key in target:
        return target[key]
    target[key] = default
    return default


builtins.setdefault_in_two_steps = setdefault


class InTwoSteps(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "setdefault":
            function = ast.Name("setdefault_in_two_steps", ast.Load())
            return ast.copy_location(ast.Call(function, [node.func.value, *node.args], []), node)
        return node


class OfModels(ast.NodeTransformer):
    def visit_FunctionDef(self, node):
        return InTwoSteps().visit(node) if node.name == "model" else node


rewrite(OfModels)
