"""What the variables of ``batch_LiCSBAS.sh`` mean here.

Options know their own variables (`core.licsbas_names`); this module has the rest: variables that switch a stage, that
name folders, or that have no counterpart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..core.licsbas_names import NO, YES
from ..pipeline.stages import CHAIN, STEPS, Stage

FIRST, LAST, WORKERS = "start_step", "end_step", "n_para"
COMET = "cometdev"
ORDER = "order_op03_05"
USUAL_ORDER, ERA5_ORDER = "03 04 05", "06 04 05"
"""Delay, mask, clip; the delay of ERA5, a step of its own in LiCSBAS, is a choice of stage 03 here."""
GACOS_SWITCH, ERA5_SWITCH = "do03op_GACOS", "do06op_ERA5"

STAGE_WORKERS = {f"p{stage.number}_n_para": stage for stage in CHAIN if stage.step in STEPS}
"""Variables of the workers of a single stage."""

COMMON = {"freq": "p02_freq"}
"""Variables that stand for another one where that is blank."""

_FOLDERS = "folders are chosen where the run is started; their names follow the stages"
_PICTURES = "pictures are an option of each stage, off unless it is chosen"
BURSTS = re.compile(r"p(04|1\d+)_sbovl")
"""Variables of stages that see here what their stack holds; p02_sbovl decides."""
BURST_SWITCH = "p02_sbovl"
_ABSOLUTE = "displacement is always relative to the reference"
_ASIDE = (
    (r"GEOCmldir|p02_GEOC(ml)?dir|p0[3-6]_(in|out)GEOCmldir(_suffix)?|p\d+_GEOCmldir|p\d+_TSdir|TSdir", _FOLDERS),
    (r"p02to05_op_GEOCdir", _FOLDERS),
    (
        r"p03_gacosdir",
        "delay maps are taken from GACOS/ of the work folder, or by 'Correct with GACOS' from any folder",
    ),
    (r"p\d+_skippngs", _PICTURES),
    (r"p\d+_sbovl_abs", _ABSOLUTE),
    (BURSTS.pattern, f"stages follow their stack, which {BURST_SWITCH}=y makes of burst overlaps"),
    (r"p0[12]_rngoff", "range offsets are not made here"),
    (r"gpu", "there is no computation on a graphics card here"),
    (r"check_only", "nothing runs before the run is started"),
    (r"log\w*", "the log is that of QGIS"),
    (r"eqoffs\w*|eqoffs_\w+", "offsets by earthquakes are an option of stage 13, given as a list of dates"),
    (r"p06_\w+", "delay maps of ERA5 are taken from ERA5/ of the work folder, with the settings of stage 03"),
    (r"p02to05_\w+", "'Unwrap again' has no such option"),
    (r"p12_multi_prime_\w+|p13_mem_size|p1[1-6]_\w*mem_size", "memory is an option of the stage"),
)


_USUAL = {
    "GEOCmldir": r"GEOCml\d+(GACOS|ERA5|mask|clip)*",
    "p02_GEOCdir": "GEOC",
    "p03_gacosdir": "GACOS",
    "log": r"\w*",
}
_OWNERS = {"p02to05_": "run_reunwrapping", "p06_": "do06op_ERA5", "eqoffs_": "eqoffs"}
"""Beginnings of variables that count only where another one is y."""


def aside(variable: str) -> str:
    """Why a variable has no option here; empty if it is not known at all."""
    return next((reason for pattern, reason in _ASIDE if re.fullmatch(pattern, variable)), "")


def says_nothing(variable: str, variables: Mapping[str, str]) -> bool:
    """Whether a variable leaves things as they are: blank, n, the usual name, or part of what is switched off."""
    value = variables[variable].strip()
    owner = next((name for start, name in _OWNERS.items() if variable.startswith(start)), "")
    off = bool(owner) and variables.get(owner, "").strip().lower() != YES
    usual = variable in _USUAL and re.fullmatch(_USUAL[variable], value) is not None
    return value.lower() in ("", NO) or off or usual or variable.startswith("log")


def says_yes(variables: Mapping[str, str], name: str) -> bool:
    """Whether a variable is y."""
    return variables.get(name, "").strip().lower() == YES


def has_two_models(variables: Mapping[str, str]) -> bool:
    """Whether delay is to be subtracted by two weather models, which would leave it in with the other sign."""
    return says_yes(variables, GACOS_SWITCH) and says_yes(variables, ERA5_SWITCH)


def is_usual_order(value: str, variables: Mapping[str, str]) -> bool:
    """Whether the steps that are optional run in the order that they have here, apart from a delay that is off."""
    era5 = says_yes(variables, ERA5_SWITCH) and not has_two_models(variables)
    unused = USUAL_ORDER[:2] if era5 else ERA5_ORDER[:2]
    return [step for step in value.split() if step != unused] == (ERA5_ORDER if era5 else USUAL_ORDER).split()


def switched_on(stage: Stage, variables: Mapping[str, str]) -> bool:
    """Whether an optional stage is switched on by its variable, or by that of one of its choices."""
    return any(says_yes(variables, name) for name in (stage.switch, *choices_of(stage)))


def choices_of(stage: Stage) -> list[str]:
    """Variables that stand for a choice of an option of a stage."""
    return [variable for info in stage.options.infos() for variable in info.switches.values()]


def is_newer(variables: Mapping[str, str]) -> bool:
    """Whether a file belongs to the versions since 2024, in which ``cometdev`` sets less than before."""
    return any(name in variables for name in ("p15_n_gap_use_merged", "p16_interpolate_nans", "p13_singular"))


def developers_settings(variables: Mapping[str, str]) -> dict[str, str]:
    """What ``cometdev=1`` puts in place of variables, by the version of the file.

    The older script, which AlignSAR uses, nullifies and inverts by singular value decomposition whatever the variables
    say, to which belongs here what the settings of AlignSAR improve; the newer one switches on stage 120 and, where no
    ratio is given, lowers it.
    """
    if variables.get(COMET, "").strip() != "1":
        return {}
    if is_newer(variables):
        ratio = variables.get("p13_n_unw_r_thre", "").strip() or "0.4"
        return {"p120_use": YES, "p13_n_unw_r_thre": ratio}
    forced = {"p13_inv_alg": "LS", "p13_singular": YES, "p13_n_unw_r_thre": "0.4"}
    ours = {"p12_correct": YES, "p13_pair_weights": YES, "p13_epoch_weights": YES}
    return {"p120_use": YES, "p12_nullify": YES, **forced, **ours}
