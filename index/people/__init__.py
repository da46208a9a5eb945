"""Who is named in a paper: rosters, sentences that name somebody, and who is who."""
