"""What is measured and kept: kills, rounds of the soak, results, and the pages made of them.

Evidence belongs to what is judged (`scenarios`), never to words: titles, sentences and
docstrings can be improved at no cost.
"""
