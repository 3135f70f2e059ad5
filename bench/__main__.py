"""`make bench`: every measurement in turn, each in processes of its own; prints tables and writes build/bench.json.

python -m bench [--anki PYTHON]   # PYTHON: an interpreter that has the `anki` package, for its column
"""
