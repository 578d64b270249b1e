"""What each script of LiCSBAS is given and must leave behind, and how our options become its command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.errors import BadOption
from ..core.licsbas_names import arguments
from ..core.options import OptionInfo, Polygons, StageOptions
from .licsbas_home import LicsbasHome

STACK_FILES = ("slc.mli.par", "EQA.dem_par")


@dataclass(frozen=True)
class Step:
    """The command line of one script, apart from its options, and its results.

    Attributes
    ----------
    folders
        Flags and the folder or file of each, by role in braces.
    makes
        Files below the output that must be there afterwards.
    without_pictures
        Flags where our option ``pictures`` is off.
    """

    folders: tuple[str, ...]
    makes: tuple[str, ...]
    without_pictures: tuple[str, ...] = ()


_ON_SERIES = ("-t", "{timeseries}")
_ON_BOTH = ("-d", "{stack}", *_ON_SERIES)
_STACK_TO_STACK = ("-i", "{stack}", "-o", "{output}")

STEPS = {
    "prepare_stack": Step(("-i", "{geoc}", "-o", "{output}"), STACK_FILES),
    "correct_gacos": Step((*_STACK_TO_STACK, "-g", "{gacos}"), STACK_FILES),
    "mask_stack": Step(_STACK_TO_STACK, (*STACK_FILES, "mask")),
    "clip_stack": Step(_STACK_TO_STACK, (*STACK_FILES, "cliparea.txt")),
    "check_interferograms": Step(
        ("-d", "{stack}", "-t", "{output}"), ("info/11bad_ifg.txt", "info/11ifg_stats.txt", "info/slc.mli.par")
    ),
    "choose_reference": Step(("-c", "{stack}", *_ON_BOTH), ("info/120ref.txt",)),
    "close_loops": Step(
        _ON_BOTH,
        ("info/12bad_ifg.txt", "results/n_unw", "results/coh_avg", "results/n_loop_err"),
        without_pictures=("--nopngs",),
    ),
    "invert_network": Step(
        _ON_BOTH,
        ("cum.h5", "info/13parameters.txt", "info/13ref.txt", "results/vel", "results/resid_rms", "results/n_gap"),
        without_pictures=("--nopngs",),
    ),
    "estimate_uncertainty": Step(_ON_SERIES, ("results/vstd", "results/stc")),
    "mask_noise": Step(_ON_SERIES, ("results/mask", "results/vel.mskd")),
    "filter_timeseries": Step(
        _ON_SERIES, ("cum_filt.h5", "info/16ref.txt", "results/vel.filt"), without_pictures=("--nopngs",)
    ),
    "export_datacube": Step(("-i", "{timeseries}/{series}", "-o", "{output}"), ()),
}
"""By the id of the stage."""

ELSEWHERE = frozenset(
    (
        *("polygons", "polygon_file", "pixel_ranges", "range_file"),  # a text file of areas is written of them
        *("extra_columns", "extra_tifs"),  # a flag for each of a list
        *(
            "amplitude",
            "coherence",
            "atmosphere",
            "stack",
            "work_folder",
            "footprint",
            "weather_model",
        ),  # by what the script gets to see
        *("previews", "zarr", "zarr_xy"),  # done with its results
    )
)
"""Options that have their effect in another way than by a flag of the same meaning."""
SAID_BY_SILENCE = ("content",)
"""Options of which some values are meant where no flag is given."""
REFINEMENTS = ("correct", "pair_weights", "epoch_weights")
"""Options of the built-in engine that the AlignSAR settings switch on; LiCSBAS does without them."""
LISTS = {"extra_columns": ("--extracol", ","), "extra_tifs": ("--addtif", ";")}
"""Options with several values: the flag that stands before each, and what separates them."""
ZERO_IS_UNSET = ("minimum_ratio", "velocity_minimum", "velocity_maximum")
"""Options whose value 0 LiCSBAS takes for not given."""
UNDONE = ("reference_date", "reference_extent")
"""Options of the export that LiCSBAS accepts and then undoes with ``--alignsar``."""
_AREAS, _RANGES = "areas.txt", "ranges.txt"


def refuse_unknown(options: StageOptions, home: LicsbasHome, script: str) -> None:
    """Refuse options that this LiCSBAS does not have and that are not at their defaults.

    Raises
    ------
    BadOption
        With their names.
    """
    for info in options.infos():
        value = getattr(options, info.name)
        if value == info.default or info.name in (*ELSEWHERE, *REFINEMENTS) or _without_effect(info):
            continue
        flag = info.flags.get(value, "") or info.flag
        if not flag and info.name in SAID_BY_SILENCE:
            continue
        if not flag:
            raise BadOption(
                f"LiCSBAS has no option like '{info.label}' ({info.name} = {value}). Leave it at its default "
                f"({info.default}), or use the built-in engine for this stage."
            )
        if not home.knows(script, flag):
            raise BadOption(
                f"{home.script(script)} does not know {flag}, which '{info.label}' ({info.name} = {value}) needs. "
                "Use a newer LiCSBAS, leave the option at its default, or use the built-in engine for this stage."
            )


def remarks(options: StageOptions) -> list[str]:
    """Sentences about options that LiCSBAS takes otherwise than the built-in engine does."""
    found = []
    if getattr(options, "compatible", None) is False:
        found.append("LiCSBAS does the work, so what it does otherwise than the built-in engine is in the result.")
    for name in ZERO_IS_UNSET:
        if getattr(options, name, None) == 0:
            found.append(f"LiCSBAS takes {name} = 0 for not given and uses its default.")
    for name in UNDONE:
        if getattr(options, name, None):
            found.append(f"{name} has no effect: LiCSBAS undoes it in a datacube of the AlignSAR layout.")
    return found


def command_line(stage_id: str, options: StageOptions, home: LicsbasHome, script: str, work: Path) -> list[str]:
    """The options of a script's command line; lists of areas are written into the folder that it runs in.

    A flag for a value that is the default anyway is left out where this LiCSBAS is too old to know it.
    """
    step = STEPS[stage_id]
    unknown = {
        info.name
        for info in options.infos()
        if info.flag and getattr(options, info.name) == info.default and not home.knows(script, info.flag)
    }
    idle = {info.name for info in options.infos() if _left_to_script(info, getattr(options, info.name))}
    given = arguments(_with_whole_paths(options), leave_out=unknown | idle | ELSEWHERE)
    if not getattr(options, "pictures", True):
        given += [flag for flag in step.without_pictures if home.knows(script, flag)]
    return [*given, *_areas(options, work), *_lists(options)]


def _without_effect(info: OptionInfo) -> bool:
    """Whether an option cannot make a result wrong that LiCSBAS makes without it."""
    return info.name == "compatible" or ((info.draws or not info.affects_result) and not info.flag)


def _left_to_script(info: OptionInfo, value: Any) -> bool:
    """Workers and memory that nobody set: the defaults of LiCSBAS are other ones, and its results depend on memory."""
    return info.name in ("workers", "memory") and value == info.default


def _with_whole_paths(options: StageOptions) -> StageOptions:
    """The same options, whose files can be found from any folder."""
    values = options.to_dict()
    for info in options.infos():
        path = getattr(options, info.name)
        if info.kind is Path and path is not None:
            values[info.name] = path.absolute()
    return type(options).from_dict(values)


def _areas(options: StageOptions, work: Path) -> list[str]:
    """Polygons and pixel ranges, which scripts read from one text file each."""
    polygons: Polygons = getattr(options, "polygons", None) or ()
    lines = [",".join(f"{number:.10g}" for point in ring for number in point) for ring in polygons]
    ranges = getattr(options, "pixel_ranges", "").replace(";", " ").split()
    return [
        *_text_file("-p", getattr(options, "polygon_file", None), lines, work / _AREAS),
        *(["-r", ranges[0]] if len(ranges) == 1 else []),
        *_text_file("-f", getattr(options, "range_file", None), ranges if len(ranges) > 1 else [], work / _RANGES),
    ]


def _text_file(flag: str, file: Path | None, lines: Sequence[str], target: Path) -> list[str]:
    """The flag for a text file with the lines of the user's file, without its comments, and others."""
    own = _without_comments(file.read_text(encoding="utf-8", errors="replace").splitlines()) if file else []
    if not (own or lines):
        return []
    target.write_text("\n".join([*own, *lines]) + "\n", encoding="utf-8")
    return [flag, target.name]


def _without_comments(lines: Iterable[str]) -> list[str]:
    return [line for line in map(str.strip, lines) if line and not line.startswith("#")]


def _lists(options: StageOptions) -> list[str]:
    found = []
    for name, (flag, separator) in LISTS.items():
        values = [value.strip() for value in getattr(options, name, "").split(separator) if value.strip()]
        if name == "extra_tifs":
            values = [str(Path(value).absolute()) for value in values]
        found += [text for value in values for text in (flag, value)]
    return found
