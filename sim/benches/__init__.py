"""One cocotb bench for each component and for the core; nothing imports one but what runs it."""
