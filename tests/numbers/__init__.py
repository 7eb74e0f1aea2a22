"""Fixed-point numbers: formats, rounding, products, noise, the update."""
