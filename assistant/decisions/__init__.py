"""The decision register: what was decided, by whom moved, with what votes, and what was corrected since."""
