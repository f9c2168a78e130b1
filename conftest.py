"""Where pytest finds the harness and the steps."""

import gc

# pytest keeps many small objects as long as it lives. To look through them as often as Python does
# by default takes a seventh of its time.
gc.set_threshold(100_000, 20, 50)

pytest_plugins = [
    "harness.pytest_plugin.options",
    "harness.pytest_plugin.progress",
    "harness.pytest_plugin.features",
    "harness.pytest_plugin.casting",
    "harness.pytest_plugin.performing",
    "harness.pytest_plugin.warming",
    "harness.pytest_plugin.rehearsing",
    "harness.pytest_plugin.exclusions",
    "harness.pytest_plugin.proof",
    "harness.pytest_plugin.results",
    "steps.running",
    "steps.ordering",
    "steps.counting",
    "steps.facts",
    "steps.interleavings",
    "steps.places",
    "steps.endings",
]
