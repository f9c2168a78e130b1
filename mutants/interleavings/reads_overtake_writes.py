"""A loop looks at its condition before the write that stands above it is seen by others.

A processor may do so: it keeps the write in its store buffer and reads ahead. Even x86 does, which
reorders nothing else.
"""

import ast

from mutants.tools import rewrite


def is_write(node):
    return isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute)


class ReadAhead(ast.NodeTransformer):
    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        body = list(node.body)
        for write, loop in zip(node.body, node.body[1:]):
            if is_write(write) and isinstance(loop, ast.While):
                ahead = ast.Assign([ast.Name("ahead", ast.Store())], loop.test)
                body.insert(body.index(write), ahead)
                loop.test = ast.Name("ahead", ast.Load())
                loop.body = [*loop.body, ahead]
        node.body = body
        return node


class OfModels(ast.NodeTransformer):
    def visit_FunctionDef(self, node):
        return ReadAhead().visit(node) if node.name == "model" else node


rewrite(OfModels)
