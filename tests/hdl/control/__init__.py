"""Parts of the core's control, in Amaranth's own simulator."""
