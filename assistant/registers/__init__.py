"""Questions that what is listed answers rather than what is found: catch-ups of meetings, and all that they decided."""
