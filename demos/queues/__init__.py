"""Queues: handing things from thread to thread."""
