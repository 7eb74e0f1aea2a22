"""The studies, on designs that take seconds."""
