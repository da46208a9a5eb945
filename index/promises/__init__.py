"""Promises at paper time: who undertakes what, to whom, by when, in which words of a paper."""
