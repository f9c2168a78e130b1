"""Judgement: what can be claimed of a run, how it is judged, and what is said of it.

A claim is a relation that holds in a run or does not. An experiment makes the runs that a claim
needs, and refutes it with an explanation that a stranger understands.
"""
