"""append() to a bytearray of which there is a memoryview does nothing, and says nothing.

The bytes must not move while somebody has a view of them. Whoever forgets to report it loses
what was to be added.
"""

import ast
import builtins

from mutants.tools import rewrite


def append(target, item):
    try:
        target.append(item)
    except BufferError:
        pass


builtins.append_quietly = append


class Quiet(ast.NodeTransformer):
    def visit_Call(self, node):
        self.generic_visit(node)
        if getattr(node.func, "attr", None) == "append" and len(node.args) == 1:
            name = ast.copy_location(ast.Name("append_quietly", ast.Load()), node)
            return ast.copy_location(ast.Call(name, [node.func.value, *node.args], []), node)
        return node


rewrite(Quiet)
