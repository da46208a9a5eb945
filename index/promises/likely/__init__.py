"""Which of the sentences that seem to promise are unlikely to, as learnt from labelled papers."""
