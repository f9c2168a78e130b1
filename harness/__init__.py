"""What stands between a sentence of the specification and a demo.

subjects     the Pythons under test
runs         one process for each run of a demo, and nothing left of it
traces       what a run reported
claims       what can be asked of a run
experiments  always, never, can: which runs are made, and what they refute
explain      what a red scenario says
catalogue    which demo a feature means
conditions   which tag applies to which subject
plugin       the ends that pytest holds
"""
