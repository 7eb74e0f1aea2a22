"""The manual names what exists, its Python runs, and its map of the rooms is current."""
