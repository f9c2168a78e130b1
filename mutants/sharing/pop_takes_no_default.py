"""pop(key, default) of a dict raises KeyError for a missing key, as pop(key) does.

The pop() of a list has no default either, and a dict of one's own can forget it.
"""

import ast
import builtins

from mutants.tools import rewrite


def pop(target, *arguments):
    return target.pop(*arguments[:1]) if isinstance(target, dict) else target.pop(*arguments)


builtins.pop_without_default = pop


class Forget(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "pop" and len(node.args) == 2:
            name = ast.copy_location(ast.Name("pop_without_default", ast.Load()), node)
            return ast.copy_location(ast.Call(name, [node.func.value, *node.args], []), node)
        return node


rewrite(Forget)
