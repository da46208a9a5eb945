"""Which sentences of minutes are likely to tell a decision, as learnt from labelled papers."""
