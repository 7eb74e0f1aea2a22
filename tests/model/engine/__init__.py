"""The compiled passes of the fixed-point model, and what starts them."""
