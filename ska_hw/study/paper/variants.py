"""The four variants of the rule and both signs of Tensor Net, side by side, in float.

`gradient` says whether dD is part of G, `update_input` whether a layer above the first updates with
D of the step before. All four share one flow in continuous time (`continuum`), so they differ by
what is of first order in eta.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
from matplotlib.figure import Figure

from ska_hw.contract.observables import Histories, Real, landmarks, observe, relative_l2
from ska_hw.design import Design
from ska_hw.model.data import Tensors
from ska_hw.model.experiment import train_float
from ska_hw.model.stopping import stopping_step
from ska_hw.study.files import write_summary
from ska_hw.study.paper.continuum import Limit, limit
from ska_hw.study.paper.table import ReportTable, write_table
from ska_hw.study.style import drawing

GRADIENTS, UPDATE_INPUTS = ("shifted", "equation"), ("previous", "current")
SIGNS = ("program", "equation")

PATIENCE = 2
"""Steps that are trained, as a multiple of K: T of a variant may lie beyond the design's K."""


@dataclass(frozen=True)
class Variant:
    """One variant's training: raw sums (`PATIENCE` K, L, S), so that the criterion can fire."""

    gradient: str
    update_input: str
    eta: float
    sums: Real

    @property
    def name(self) -> str:
        """Both choices in words."""
        return f"{self.gradient} gradient, {self.update_input} input"

    def histories(self, sign: str = SIGNS[0], longer: bool = False) -> Histories:
        """Of K steps, or of all; Tensor Net in the sign of the program or of equation 27."""
        sums = self.sums if longer else self.sums[: len(self.sums) // PATIENCE]
        return observe(sums, self.eta, "equation" if sign == "equation" else "program")


@dataclass(frozen=True)
class VariantRow:
    """A layer of a variant; steps are recorded steps, and empty where not reached."""

    gradient: str
    update_input: str
    layer: int
    entropy_min: float
    entropy_min_step: int | None
    flow_peak_step: int | None
    net_program: Annotated[int | None, "Net crossing, program's sign"]
    net_equation: Annotated[int | None, "Net crossing, equation's sign"]
    time: Annotated[float | None, "T"]
    off_own: Annotated[float, "entropy off the design's variant"]
    off_limit: Annotated[float, "entropy/η off continuous time"]


@dataclass(frozen=True)
class Variants:
    """All four trainings, the design's own first, and their limit in continuous time."""

    design: Design
    trained: list[Variant]
    limit: Limit


def run_variants(design: Design, tensors: Tensors) -> Variants:
    """Train all four from the same initial weights."""
    training = design.training
    own = training.gradient, training.update_input
    pairs = [(g, u) for g in GRADIENTS for u in UPDATE_INPUTS]
    trained = []
    for gradient, update_input in sorted(pairs, key=lambda pair: pair != own):
        chosen = {"training__gradient": gradient, "training__update_input": update_input}
        changed = design.with_(training__steps=PATIENCE * training.steps, **chosen)
        sums = train_float(changed, tensors).sums
        trained.append(Variant(gradient, update_input, training.eta, sums))
    recorded = training.steps - 1
    end = training.eta * (recorded - 1)
    flow = limit(tensors, end, recorded, [0.0], 1e-7, lambda _: None)
    return Variants(design, trained, flow)


def variant_rows(variants: Variants) -> list[VariantRow]:
    """A row for each variant and layer."""
    own, rows = variants.trained[0].histories(), list[VariantRow]()
    for variant in variants.trained:
        histories, fired = variant.histories(), stopping_step(variant.histories(longer=True))
        other = landmarks(variant.histories(SIGNS[1]))
        for number, turns in enumerate(landmarks(histories)):
            entropy, exact = histories.entropy[:, number], variants.limit.entropy[:, number]
            rows.append(
                VariantRow(
                    gradient=variant.gradient,
                    update_input=variant.update_input,
                    layer=number + 1,
                    entropy_min=turns.entropy_min,
                    entropy_min_step=turns.reached["entropy_min"],
                    flow_peak_step=turns.reached["flow_peak"],
                    net_program=turns.net_crossing,
                    net_equation=other[number].net_crossing,
                    # Recorded step r is forward step r + 1, and K counts from one.
                    time=None if fired is None else variant.eta * (fired + 2),
                    off_own=relative_l2(entropy, own.entropy[:, number]),
                    off_limit=relative_l2(entropy / variant.eta, exact),
                )
            )
    return rows


def variants_table(variants: Variants) -> ReportTable[VariantRow]:
    """The rows as a table."""
    return ReportTable("variants", "The four variants", VariantRow, variant_rows(variants))


def write_variants(variants: Variants, folder: Path) -> None:
    """variants.csv, variants.png, summary.json."""
    write_table(variants_table(variants), folder)
    figure(variants).savefig(folder / "variants.png", dpi=130)
    rows = [asdict(row) for row in variant_rows(variants)]
    write_summary(folder, {"design": variants.design.dump(), "variants": rows})


def figure(variants: Variants) -> Figure:
    """A column for each layer: entropy of the design's variant and of the limit; what the other
    variants differ by, over the range of the first; Tensor Net in both signs.
    """
    own, layers = variants.trained[0], len(variants.design.network.layers)
    times = variants.limit.times
    with drawing(2.9 * layers + 0.6, 6.8) as drawn:
        panels = drawn.subplots(3, layers, sharex=True, squeeze=False)
        for number, (top, middle, bottom) in enumerate(panels.T):
            entropy = own.histories().entropy[:, number] / own.eta
            top.plot(times, variants.limit.entropy[:, number], color="C3", label="continuous time")
            top.plot(times, entropy, ".", color="C0", ms=3, label=own.name)
            top.set_title(f"layer {number + 1}")
            span = float(np.ptp(entropy)) or 1.0
            looks = zip(("C1-", "C2-", "C4--"), variants.trained[1:], strict=True)
            for look, other in looks:
                away = other.histories().entropy[:, number] / own.eta - entropy
                middle.plot(times, 100 * away / span, look, label=other.name)
            for color, sign in zip(("C0", "C1"), SIGNS, strict=True):
                net = own.histories(sign).net[:, number]
                bottom.plot(times, net, color=color, label=f"{sign}'s sign")
            bottom.axhline(0, color="0.5", lw=0.6)
            bottom.set_xlabel("t = η r")
        names = "H / η [bit]", "difference of H [% of range]", "Tensor Net [mixed units]"
        for axes, name in zip(panels[:, 0], names, strict=True):
            axes.set_ylabel(name)
        handles = [h for axes in panels[:, 0] for h in axes.get_legend_handles_labels()[0]]
        drawn.legend(handles=handles, loc="outside lower center", ncols=4)
    return drawn
