"""The float64 reference and the fixed-point model."""
