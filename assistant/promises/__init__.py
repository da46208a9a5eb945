"""The ledger of promises at question time: each told once, and what later papers say of it."""
