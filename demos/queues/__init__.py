"""Queues: how threads pass items to each other."""
