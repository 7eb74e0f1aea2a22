"""Time and memory of the fixed-point model against the float64 reference and against others."""
