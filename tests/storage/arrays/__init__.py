"""Array files of users."""
