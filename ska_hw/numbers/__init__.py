"""Fixed-point numbers: formats, rounding, exact products, noise, the update, the sigmoid's tables.

May import `errors` alone. Must not know of networks, designs or hardware.
"""
