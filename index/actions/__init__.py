"""Tables, logs and trackers of actions: their rows, who is to do what by when, and how each is said to stand."""
