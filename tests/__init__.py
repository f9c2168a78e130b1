"""Tests of the harness, and the rules that all features and demos keep."""
