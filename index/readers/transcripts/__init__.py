"""What reading transcripts takes: labels of speakers, heads, turns, and where they really change."""
