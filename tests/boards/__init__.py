"""Boards: the host link, and whole boards in simulation."""
