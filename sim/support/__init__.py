"""What benches share: simulators, buses, streams, checks, functional coverage."""
