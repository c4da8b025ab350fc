"""The process that reads and understands files from strangers, and what it is kept from."""
