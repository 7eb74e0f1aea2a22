"""Parts that several components are made of, in Amaranth's own simulator."""
