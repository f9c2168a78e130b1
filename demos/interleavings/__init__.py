"""Interleavings: small models, each played in every order in which its threads can take turns."""
