"""Designs: read, checked, refused."""
