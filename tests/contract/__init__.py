"""What core and world agree on: maps, schedules, sums, results, registers."""
