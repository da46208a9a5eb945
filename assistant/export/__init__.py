"""Registers as files that officers open elsewhere: CSV and Word."""
