"""Tests of what Python alone decides; the folders are those of `ska_hw`."""
