"""Upsets: bits that flip while the core runs, what of them is noticed, and what they do."""
