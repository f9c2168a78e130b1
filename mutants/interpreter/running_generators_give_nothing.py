"""A generator that is running returns None to a second thread, instead of raising.

There is nothing yet to give, and to raise an exception is not what an iterator does.
"""

import ast

from mutants.tools import rewrite

HELPER = """
class _Lenient:
    def __init__(self, generator):
        self.generator = generator

    def __iter__(self):
        return self

    def __next__(self):
        return None if self.generator.gi_running else next(self.generator)


def _lenient(function):
    return lambda *arguments: _Lenient(function(*arguments))
"""


class Generators(ast.NodeTransformer):
    found = False

    def visit_Module(self, node):
        self.generic_visit(node)
        if self.found:
            at = 1 if ast.get_docstring(node) else 0
            node.body[at:at] = ast.parse(HELPER).body
        return node

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        if any(isinstance(part, ast.Yield) for part in ast.walk(node)):
            self.found = True
            node.decorator_list.append(ast.Name(id="_lenient", ctx=ast.Load()))
        return node


rewrite(Generators)
