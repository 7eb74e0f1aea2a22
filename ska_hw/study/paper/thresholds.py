"""What decides the verdicts of the report, and the tolerance of times; nothing else does.

`RULES` is the one table of it: the report shows each rule beside its verdicts.
"""

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

READ = "no threshold: what was found is not what is claimed, and does not contradict it"

RULES = {
    "published": f"yes: every history within {PUBLISHED_BOUND:g} of its range",
    "invariance": f"partly: every order above {NEARLY_FIRST_ORDER:g}; agreement at every η would "
    "be yes, which no first order is",
    "time": "partly: some seed settles; yes would take one T for all initialisations",
    "flow": READ,
    "peak": f"yes: in every layer at most {PEAK_NEAR_MINIMUM:g} K between peak and minimum, both "
    "reached; partly: both reached in some layer",
    "net": READ,
    "action": f"yes: every order at least {FIRST_ORDER:g}",
    "euler_lagrange": f"yes: residual of the training below {RESIDUAL_BOUND:g}",
    "stopping": f"yes: it fires for every pair in float, and on no fixed-point side before "
    f"{EARLY_STOP:g} η K; partly: for some pair",
    "adaptive": "yes: some method ends as near to the limit with fewer passes",
    "autonomy": "yes: no value differs",
    "structure": READ,
    "discriminate": f"yes: every layer gains; partly: one gains more than {ACCURACY_GAIN:g}",
    "probes": f"yes: no side loses {ACCURACY_LOSS:g} or more; partly: one side does not",
    "histories": f"yes: worst error below {HISTORY_ERROR:g}, no landmark lost or new, none moved "
    f"by more than {LANDMARK_SHIFT}; partly: worst error below {HISTORY_ERROR_PARTLY:g}",
}
"""What decides each verdict, by the kind of statement."""
