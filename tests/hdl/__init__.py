"""Hardware small enough for Amaranth's own simulator; the benches are in `sim`."""
