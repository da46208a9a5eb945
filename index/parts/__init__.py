"""What papers of every form are made of: blocks, items, facts, furniture."""
