"""What values the tensors take while training, and the formats that this suggests."""
