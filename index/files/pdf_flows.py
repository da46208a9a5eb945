"""Flows: runs that stand one below another in the order of the PDF; bands: flows side by side."""

from __future__ import annotations

from dataclasses import dataclass

from index.files.pdf_runs import Run

# In heights of a line: how far below the last line a flow goes on, and how far left of its first.
_FAR_BELOW = 2.5
_FAR_LEFT = 1.0
# Lines overlap a little without standing side by side: letters of the upper reach down.
_SIDE_BY_SIDE = 0.4


@dataclass(slots=True)
class Flow:
    """Runs one below another: a paragraph, a cell, a column."""

    runs: list[Run]

    @property
    def left(self) -> float:
        return min(run.left for run in self.runs)

    @property
    def right(self) -> float:
        return max(run.right for run in self.runs)

    @property
    def top(self) -> float:
        return max(run.top for run in self.runs)

    @property
    def bottom(self) -> float:
        return min(run.bottom for run in self.runs)


def flows(runs: list[Run]) -> list[Flow]:
    """The flows of a page in the order of the PDF."""
    found: list[Flow] = []
    for run in runs:
        if found and _goes_on(found[-1], run):
            found[-1].runs.append(run)
            continue
        if found:
            _begin_row(found, run)
        found.append(Flow([run]))
    return found


def bands(found: list[Flow]) -> list[list[Flow]]:
    """The flows from top to bottom, those together that stand side by side."""
    ordered = sorted(range(len(found)), key=lambda index: -found[index].top)
    together: list[list[int]] = []
    bottom = 0.0
    for index in ordered:
        flow = found[index]
        if together and flow.top - bottom > _SIDE_BY_SIDE * flow.runs[0].height:
            together[-1].append(index)
            bottom = min(bottom, flow.bottom)
        else:
            together.append([index])
            bottom = flow.bottom
    return [[found[index] for index in sorted(band)] for band in together]


def _goes_on(flow: Flow, run: Run) -> bool:
    """Whether a run stands in the next line of a flow."""
    last = flow.runs[-1]
    below = last.bottom - run.top
    return (
        -_SIDE_BY_SIDE * run.height < below < _FAR_BELOW * run.height
        and run.left > flow.left - _FAR_LEFT * run.height
        and run.left < flow.right
        and run.right > flow.left
    )


def _begin_row(found: list[Flow], run: Run) -> None:
    """Before a run that stands beside lines already found, make those lines a cell of their own."""
    last = found[-1]
    # What stands above the run is not in its row.
    above = sum(one.bottom > run.top - _SIDE_BY_SIDE * run.height for one in last.runs)
    if 0 < above < len(last.runs):
        found[-1:] = [Flow(last.runs[:above]), Flow(last.runs[above:])]
    while len(found) > 1 and _one_cell(found[-2], found[-1], run):
        lower = found.pop()
        found[-1].runs += lower.runs


def _one_cell(upper: Flow, lower: Flow, run: Run) -> bool:
    """Whether two flows are one below the other, and both left of a run that stands beside them."""
    beside = upper.top <= run.top + _SIDE_BY_SIDE * run.height
    left = max(upper.right, lower.right) <= run.left
    stacked = upper.left < lower.right and lower.left < upper.right and lower.top < upper.top
    return beside and left and stacked
