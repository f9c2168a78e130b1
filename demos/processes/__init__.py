"""Processes: programs beside each other that share nothing they did not agree on."""
