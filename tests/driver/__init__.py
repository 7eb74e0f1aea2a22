"""The driver of a core, on a simulated bus."""
