"""A core behind AXI as an IP of others' tools: IP-XACT, and templates of projects for Vivado."""
