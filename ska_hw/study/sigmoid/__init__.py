"""What sigmoid tables cost, and how far off they are."""
