"""The host library in C of a design's core: a header of its registers, and fixed sources."""
