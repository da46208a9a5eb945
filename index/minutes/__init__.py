"""What minutes say under an item: paragraphs, resolutions, votes."""
