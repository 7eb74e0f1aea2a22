"""What decides the verdicts of the report, and the tolerance of times; nothing else does."""

PUBLISHED_BOUND = 1e-4
"""The published histories are met when every one is within this share of its range."""
RESIDUAL_BOUND = 1e-12
"""The Euler-Lagrange equation holds when its relative residual stays below; round-off alone."""
FIRST_ORDER = 0.9
"""A measured order of at least this counts as first order in eta."""
NEARLY_FIRST_ORDER = 0.7
"""Time invariance holds partly when the lowest measured order is above this."""
PEAK_NEAR_MINIMUM = 0.1
"""The flow's peak goes with the entropy minimum when at most this share of K lies between them."""
EARLY_STOP = 0.8
"""The stopping criterion fires early when it does so before this share of the design's eta K."""
ACCURACY_GAIN = 0.01
"""Decisions discriminate better in part when a layer's accuracy gains more than this."""
ACCURACY_LOSS = 0.05
"""Decisions survive quantisation when the largest loss of accuracy in any layer is below this."""
HISTORY_ERROR, HISTORY_ERROR_PARTLY = 0.01, 0.1
"""Histories survive quantisation, or do so partly, below this relative L2 error."""
LANDMARK_SHIFT = 1
"""Histories survive quantisation when no landmark moves by more steps than this."""
TIME_TOLERANCE = 1e-12
"""Two times that differ by less are the same; the rest is round-off."""
