"""Measures what comes out of articles nobody tuned the rules to: a hand-marked set, and blind judging."""
