"""Decisions heard in a recording, found at paper time."""
