"""Tests of the sigmoid's tables: what they are made from, how they are fitted, what they give."""
