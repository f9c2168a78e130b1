"""Where pytest finds the harness and the steps."""

pytest_plugins = [
    "harness.pytest_plugin.features",
    "harness.pytest_plugin.casting",
    "harness.pytest_plugin.performing",
    "harness.pytest_plugin.warming",
    "harness.pytest_plugin.exclusions",
    "harness.pytest_plugin.proof",
    "harness.pytest_plugin.results",
    "steps.running",
    "steps.ordering",
    "steps.counting",
    "steps.facts",
    "steps.places",
    "steps.endings",
]
