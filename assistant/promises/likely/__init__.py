"""Whether two tellings are likely to be of one promise, learnt from labelled papers."""
