"""What a stage did, for people, maps, models and the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..core.grid import Grid, Window
from ..core.page import FIGURES_PAGE, Section, pictures_below, write_figures
from ..core.progress import Progress


@dataclass(frozen=True)
class Layer:
    """A result to show on a map.

    Attributes
    ----------
    path
        Path below the output folder, or an absolute path.
    title
        Layer name, with unit and sign, as it is in the catalogue of translations: with names in braces for `values`.
    style
        Key of the style: the name of the quantity, such as ``velocity`` or ``mask``.
    classes
        Values of a classified raster, each with what it means, and if that has names in braces with their values.
    values
        What stands for the names in braces of the title.
    """

    path: str
    title: str
    style: str
    classes: list[list[Any]] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Layer:
        """A layer from a record; what this version does not know is left out."""
        known = {one.name for one in fields(cls)}
        return cls(**{name: value for name, value in values.items() if name in known})


@dataclass
class StageResult:
    """What a stage did.

    Attributes
    ----------
    folder
        Where the outputs are.
    summary, warnings
        Sentences for the user: what was kept and lost and why; what to check.
    counts
        Numbers that models and tests can use.
    layers, figures
        Results to look at; figures are paths below ``folder``.
    captions
        What a figure shows, by its path.
    report
        Page that shows the figures, a path below ``folder``; None where there are none.
    reference
        West, east, south and north edge in degrees of the area that the displacement is relative to; None where the
        stage has none.
    skipped
        Whether an earlier, equal run was found and nothing was done.
    told
        Sentences and warnings that the log has already.
    removed
        Headings of later stages whose results this run has removed.
    """

    folder: Path
    summary: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    counts: dict[str, Any] = field(default_factory=dict)
    layers: list[Layer] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    captions: dict[str, str] = field(default_factory=dict)
    report: str | None = None
    reference: tuple[float, float, float, float] | None = None
    skipped: bool = False
    told: set[str] = field(default_factory=set)
    removed: list[str] = field(default_factory=list)

    @property
    def headline(self) -> str:
        """The sentence that stands for the whole run, after one on what the run has removed."""
        removed = [f"Removed {_quoted(self.removed)}: run again."] if self.removed else []
        return " ".join([*removed, *self.summary[:1]])

    def say(self, sentence: str, headline: bool = False) -> None:
        """Add a sentence to the summary; a headline goes before all others."""
        self.summary.insert(0 if headline else len(self.summary), sentence)

    def remove(self, headings: list[str]) -> None:
        """Note that the run has removed the results of later stages."""
        self.removed = headings
        names = _quoted(headings)
        self.say(f"Removed the results of {names}, which were made with what this run replaces; run them again.")

    def warn(self, sentence: str) -> None:
        """Add a warning."""
        self.warnings.append(sentence)

    def tell(self, progress: Progress) -> None:
        """Pass on the sentences and warnings that were not passed on before."""
        for sentences, speak in ((self.summary, progress.info), (self.warnings, progress.warning)):
            for sentence in sentences:
                if sentence not in self.told:
                    speak(sentence)
                    self.told.add(sentence)

    def add(self, other: StageResult) -> None:
        """Take over what a run that followed this one said and made."""
        self.summary += other.summary
        self.warnings += other.warnings
        self.layers += [replace(layer, path=str((other.folder / layer.path).absolute())) for layer in other.layers]
        self.told |= other.told

    def show(self, path: str, caption: str) -> None:
        """Add a figure."""
        self.figures.append(path)
        self.captions[path] = caption

    def section(self, title: str, folder: Path | None = None) -> Section:
        """Sentences and figures as part of a page; figures from another folder while they are not yet in place."""
        figures = {(folder or self.folder) / name: self.captions.get(name, name) for name in self.figures}
        return Section(title, self.summary, self.warnings, figures)

    def write_page(self, name: str, title: str, staging: Path) -> None:
        """Write the page of figures, unless the stage has a report of its own or drew nothing.

        Parameters
        ----------
        name, title
            What the name of the file begins with, and the heading.
        staging
            Where the figures are while they are not yet in place, and where the page goes.
        """
        shown = self.section("What was done", staging)
        others = {path: caption for path, caption in pictures_below(staging).items() if path not in shown.figures}
        if self.report or not (shown.figures or others):
            return
        sections = [shown, *([Section("More pictures", figures=others)] if others else [])]
        self.report = f"{name}{FIGURES_PAGE}"
        write_figures(staging / self.report, title, sections)

    def refer(self, grid: Grid, window: Window | None) -> None:
        """Note the edges of the reference window in degrees."""
        if window is None:
            self.reference = None
            return
        west, east, south, north = grid.cut(window).extent
        self.reference = (float(west), float(east), float(south), float(north))


def _quoted(headings: list[str]) -> str:
    return ", ".join(f"'{heading}'" for heading in headings)
