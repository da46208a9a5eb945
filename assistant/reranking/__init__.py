"""Whether a sentence answers a question: a small network over the embedding model's word vectors.

It learns from labelled questions over papers of invented councils and real committee meetings
(tests/benchmarks/reranking), half of which have no answer there: which of the sentences that are
near a question answers it, and that none does.
"""
