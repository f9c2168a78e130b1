"""Verdicts: what can be claimed of a run, how a claim is judged, and how a refutation is explained.

A claim is a relation that holds in a run or does not. An experiment makes the runs that a claim
needs, and refutes it with an explanation that a stranger understands.
"""
