"""What is measured and kept: kills, rounds of the soak, results, and the pages made of them.

Evidence hangs on what is judged (`scenarios`), never on words: a title, a sentence or a
docstring can be bettered and costs nothing.
"""
