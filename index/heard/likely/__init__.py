"""Which sentences of a recording are likely to put a decision, learnt from labelled transcripts."""
