"""The demos: small programs that show how threads and processes behave.

`python -m demos` lists them; `python -m demos.threads.join` runs one.
"""
