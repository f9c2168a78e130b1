"""Where pytest finds the harness and the steps."""

pytest_plugins = [
    "harness.plugin",
    "harness.exclusions",
    "harness.proof",
    "harness.results",
    "steps.running",
    "steps.ordering",
    "steps.counting",
    "steps.facts",
    "steps.places",
    "steps.endings",
]
