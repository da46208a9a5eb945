"""Catching up on a meeting: who came, and item by item what was said, decided and promised."""
