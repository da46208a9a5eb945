"""Whether a sentence answers a question: the upper half of the embedding model, taught to read both together.

It learns from labelled questions over papers of invented councils and real committee meetings
(tests/benchmarks/reranking), half of which have no answer there: which of the sentences that are
near a question answers it, and that none does.
"""
