"""Search for the cheapest word lengths that keep the observables within a bound."""
