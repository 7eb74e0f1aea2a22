"""Estimates, against what they estimate: elaborated cores, whole walks, syntheses."""
