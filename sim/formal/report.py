"""What became of each proof, as JSON and as JUnit XML, in build/formal."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from sim.formal.proof import Outcome, Proof


@dataclass(frozen=True)
class Result:
    """A proof, empty or what is wrong, and the outcomes of it and of its planted fault."""

    proof: Proof
    problem: str
    found: Outcome
    fault: Outcome

    @property
    def seconds(self) -> float:
        """Processor time of both."""
        return self.found.seconds + self.fault.seconds


def write(results: Sequence[Result], folder: Path) -> None:
    """report.json and report.xml in `folder`."""
    rows = [
        {
            "name": result.proof.name,
            "claim": result.proof.claim,
            "kind": result.proof.kind,
            "status": result.found.status,
            "seconds": round(result.found.seconds, 2),
            "fault_found": result.fault.status == "FAIL",
            "fault_seconds": round(result.fault.seconds, 2),
            "proved": not result.problem,
        }
        for result in results
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.json").write_text(json.dumps(rows, indent=2) + "\n", "utf-8")
    suite = ElementTree.Element(
        "testsuite",
        name="formal",
        tests=str(len(results)),
        failures=str(sum(bool(result.problem) for result in results)),
        time=f"{sum(result.seconds for result in results):.2f}",
    )
    for result in results:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname="sim.formal",
            name=result.proof.name,
            time=f"{result.seconds:.2f}",
        )
        if result.problem:
            failure = ElementTree.SubElement(case, "failure", message=result.proof.claim)
            failure.text = result.problem
    ElementTree.ElementTree(suite).write(folder / "report.xml", "utf-8", xml_declaration=True)
