"""target=loop() passes loop, and the new thread calls it.

A compiler that meant well, or arguments that are evaluated only when they are needed,
would come to this.
"""

import ast

from mutants.tools import rewrite


class PutOff(ast.NodeTransformer):
    def visit_keyword(self, node):
        called = node.value
        if (
            node.arg == "target"
            and isinstance(called, ast.Call)
            and isinstance(called.func, ast.Name)
            and not called.args
            and not called.keywords
        ):
            node.value = called.func
        return self.generic_visit(node)


rewrite(PutOff)
