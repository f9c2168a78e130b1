"""memoryview() copies the bytes of a bytearray.

Then a view would be safe from other threads, and nobody would see what they write.
"""

import ast
import builtins

from mutants.tools import rewrite

builtins.copied_view = lambda things: memoryview(
    bytearray(things) if isinstance(things, bytearray) else things
)


class Copy(ast.NodeTransformer):
    def visit_Name(self, node):
        name = "copied_view" if node.id == "memoryview" else node.id
        return ast.copy_location(ast.Name(name, node.ctx), node)


rewrite(Copy)
