"""Designs for the benches of the whole core, by name. W is wide enough for Z to pass its rails."""

from ska_hw.design import Design


def _q8(protect: str) -> Design:
    return Design.parse(
        {
            "name": "bench",
            "network": {"inputs": 3, "layers": [5, 2]},
            "data": {"samples": 6},
            "formats": {"preset": "q8", "w_range": 4.0},
            "array": {"size": 2, "protect": protect},
        }
    )


TOP_DESIGNS = {
    "q8": _q8("none"),
    "parity": _q8("parity"),
    # What the other one is not: stochastic, wrapping, signed X, the other variants, three layers.
    "wrapping": Design.parse(
        {
            "name": "bench",
            "network": {"inputs": 7, "layers": [4, 6, 3]},
            "data": {"samples": 25},
            "training": {
                "gradient": "equation",
                "update_input": "current",
                "net_sign": "equation",
                "seed": 0x9E3779B9,
            },
            "formats": {
                "x": "s5.3",
                "d": "u10.10",
                "d_operand": "u6.6",
                "z": "s12.8",
                "g": "s10.10",
                "w": "s16.13",
                "w_view": "s9.7",
                "c_bits": 12,
            },
            "rounding": {"z": "stochastic", "g": "stochastic", "w": "stochastic", "view": "floor"},
            "overflow": {"z": "wrap", "g": "wrap", "w": "wrap", "view": "wrap"},
            "array": {"size": 3},
        }
    ),
}
