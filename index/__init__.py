"""Paper time: council papers are read, cut into passages, embedded and kept.

The arrow of dependency is ``ui -> assistant -> index``: nothing here knows of questions.
"""
