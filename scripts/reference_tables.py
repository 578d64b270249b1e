"""Write the pages and the schema of docs/ that follow from the declarations in the code and from what was measured.

usage: reference_tables.py DOCS
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import truth

from alignsar_qgis.insar.batch.meaning import WORKERS
from alignsar_qgis.insar.core.options import OptionInfo, StageOptions
from alignsar_qgis.insar.cube.contents import PLAIN_QUANTITIES
from alignsar_qgis.insar.cube.quantities import QUANTITIES, RECONSTRUCTION_QUANTITIES, Quantity
from alignsar_qgis.insar.frames import FramesOptions
from alignsar_qgis.insar.pipeline.configuration import schema
from alignsar_qgis.insar.pipeline.presets import PRESETS
from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, CHAIN, DATA, STAGES, Stage
from alignsar_qgis.insar.separation.variables import ALERT_QUANTITIES, SEPARATION_QUANTITIES
from alignsar_qgis.insar.tools.options import TOOL_OPTIONS

OPTIONS_HEAD = """\
# Options of every stage

Made by `make reference` from the declarations in `alignsar_qgis/insar/*/options.py`. The parameter of an option in QGIS
is its name in capitals. *Default* is what is in force where nothing is set, *AlignSAR* what the preset sets instead.
*LiCSBAS* names the flag and the variable of `batch_LiCSBAS.sh` that mean the same, in the analyses those of LiCSAlert.
Input folders, outputs and numbers that come out are in [algorithms.md](algorithms.md).
"""

CUBE_HEAD = """\
# The datacube

Made by `make reference` from `alignsar_qgis/insar/cube/quantities.py`. Displacement and velocity are in the line of
sight, **positive towards the satellite**. Missing values are NaN, never 0. Times are days since the first epoch, grid
coordinates are pixel centres in degrees (EPSG:4326), latitude from north to south. `mask` is 1 where a pixel is kept.

Variables are stored in chunks of 16 epochs of 64 x 64 pixels, compressed by shuffle and deflate, whatever the memory
budget and the workers were; the series of a pixel then needs one chunk per 16 epochs.

The Zarr store has chunks of 176 epochs of 64 x 64 pixels for variables over time, so that the series of a pixel needs
one or two, and of 256 x 256 pixels for maps; shorter ones only where the cube is.

In Python, with xarray:

```python
from alignsar_qgis.insar.cube import open_dataset


def motion_at(cube, lat, lon):
    # Displacement of a pixel in time, mm, of a NetCDF file or a Zarr store.
    return open_dataset(cube)["cum_displacement"].sel(lat=lat, lon=lon, method="nearest").to_series()
```

"""
VARIABLE_HEAD = """\
| variable | dimensions | unit | meaning |
|---|---|---|---|
"""

VARIABLES_HEAD = """\
# Variables of the batch file

Made by `make reference`. What each variable of `batch_LiCSBAS.sh` is on the command line of the scripts, and here in
dialogs and in `qgis_process`; [coming-from-licsbas.md](coming-from-licsbas.md) has the rest.

| variable | command line | algorithm | parameter |
|---|---|---|---|
| `n_para` | `--n_para` | every stage, *Run pipeline* | `WORKERS` |
"""

ACCURACY_HEAD = """\
# How accurate: estimates against known truth

Made by `make reference` from `scripts/truth_record.json`, which `make truth TRUTH=--record` measures again: the whole
chain with the AlignSAR settings on generated frames of 50 x 60 pixels, means of {seeds} seeds each. *Options* are those
of [Create sample frame](options.md#create-sample-frame-create_sample_frame) that make the case. The truth is known
everywhere; errors are counted over the land that the mask keeps, less their median, because displacement is relative.
What is true of these frames is no promise for a place: its atmosphere, coherence and network may be worse.

- **velocity RMSE**, mm/yr: root mean square error of `linear_velocity`. **slope**: of the estimated on the true
  velocity; 1 is unbiased.
- **displ. RMSE**, mm: of `cum_displacement`, over all dates, atmosphere included.
- **kept**: share of the land that the mask keeps.
- **in 1σ**, **in 2σ**: share of the velocities whose error is below one and two `linear_velocity_std`; 0.68 and 0.95
  would be right.
- **corrected**, **wrongly**, **missed**: of the wrongly unwrapped samples, the share that was corrected, the number
  changed wrongly as a share of them, and the share that was left.
"""

OTHER_FILES = {
    "The plain datacube (`CONTENT` plain or plain_filtered)": PLAIN_QUANTITIES,
    "The file of `separate_sources`": SEPARATION_QUANTITIES,
    "What `detect_unrest` adds": ALERT_QUANTITIES,
    "The datacube of `reconstruct_timeseries`": RECONSTRUCTION_QUANTITIES,
}


def main(docs: Path) -> None:
    """Write the pages and the schema."""
    stages = (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES)
    sections = [options_section(stage, PRESETS["alignsar"].get(stage.id, {})) for stage in stages]
    sections += [tool_section(name, kind) for name, kind in {"run_frames": FramesOptions, **TOOL_OPTIONS}.items()]
    (docs / "options.md").write_text(OPTIONS_HEAD + "".join(sections), encoding="utf-8")
    tables = [VARIABLE_HEAD + variable_rows(QUANTITIES)]
    tables += [f"\n## {title}\n\n{VARIABLE_HEAD}{variable_rows(found)}" for title, found in OTHER_FILES.items()]
    (docs / "datacube.md").write_text(CUBE_HEAD + "".join(tables), encoding="utf-8")
    (docs / "variables.md").write_text(VARIABLES_HEAD + batch_rows(), encoding="utf-8")
    (docs / "accuracy.md").write_text(accuracy_page(), encoding="utf-8")
    (docs / "configuration.schema.json").write_text(json.dumps(schema(), indent=1) + "\n", encoding="utf-8")


def accuracy_page() -> str:
    """What was measured against known truth, a table for each mode."""
    recorded = json.loads(truth.RECORD.read_text(encoding="utf-8"))
    head = f"| case | options | {' | '.join(truth.COLUMNS.values())} |\n|---|---|{'---|' * len(truth.COLUMNS)}\n"
    tables = [
        f"\n## {title}\n\n{head}"
        + "".join(accuracy_row(case, truth.CASES[case], modes[mode]) for case, modes in recorded.items())
        for mode, title in (("default", "Default"), ("compatible", "With `COMPATIBLE`, the numbers of LiCSBAS"))
    ]
    return ACCURACY_HEAD.format(seeds=len(truth.SEEDS)) + "".join(tables)


def accuracy_row(case: str, options: dict[str, float], numbers: dict[str, float]) -> str:
    """Row of a case."""
    made_by = ", ".join(f"`{name}` {value:g}" for name, value in {**truth.USUAL, **options}.items())
    values = ["–" if math.isnan(numbers[name]) else f"{numbers[name]:.2f}" for name in truth.COLUMNS]
    return f"| {case} | {made_by} | {' | '.join(values)} |\n"


def batch_rows() -> str:
    """Rows of the table of variables of the batch file."""
    rows = [
        f"| `{variable}` | {command} | {stage.heading} | `{info.name.upper()}`{value} |\n"
        for stage in CHAIN
        for info in stage.options.infos()
        for variable, command, value in _variables(info)
        if variable != WORKERS
    ]
    switches = [
        f"| `{stage.switch}` | | {stage.heading} | whether it runs; `{stage.id}` in *Options of the stages* |\n"
        for stage in CHAIN
        if stage.switch
    ]
    return "".join([*rows, *switches])


def _variables(info: OptionInfo) -> list[tuple[str, str, str]]:
    """Variable, flag of the command line, and what it says, of an option."""
    flag = f"`{info.flag}`" if info.flag else ""
    plain = [(info.batch, flag, "")] if info.batch else []
    flags = {choice: f"`{name}`" for choice, name in info.flags.items()}
    return plain + [(name, flags.get(choice, flag), f" = `{choice}`") for choice, name in info.switches.items()]


def variable_rows(quantities: dict[str, Quantity]) -> str:
    """Rows of a table of variables."""
    return "".join(
        f"| `{name}` | {', '.join(q.dims)} | {q.units} | {words_of(q)} |\n" for name, q in quantities.items()
    )


def words_of(quantity: Quantity) -> str:
    """What a variable is, with its sign, which the long name tells, and what there is to say about it."""
    first, rest = quantity.long_name[:1].upper(), quantity.long_name[1:]
    name = f"{first}{rest}."
    return quantity.description if quantity.description.startswith(name[:-1]) else f"{name} {quantity.description}"


def options_section(stage: Stage, preset: dict) -> str:
    """Table of the options of a stage."""
    rows = [option_row(info, preset.get(info.name)) for info in stage.options.infos()]
    head = "| option | default | AlignSAR | unit | range | LiCSBAS | meaning |\n|---|---|---|---|---|---|---|\n"
    return f"\n## {stage.heading} (`{stage.id}`)\n\n{head}{''.join(rows)}"


def tool_section(name: str, kind: type[StageOptions]) -> str:
    """Table of the options of a tool."""
    head = "| option | default | unit | range | meaning |\n|---|---|---|---|---|\n"
    rows = [
        f"| `{info.name}` | {default_of(info)} | {info.unit} | {range_of(info)} | {info.help} |\n"
        for info in kind.infos()
    ]
    return f"\n## Tool {name}\n\n{head}{''.join(rows)}"


def option_row(info: OptionInfo, preset: object) -> str:
    """One row of the table."""
    names = (info.flag, *info.flags.values(), info.batch, *info.switches.values(), info.setting)
    licsbas = " ".join(f"`{name}`" for name in names if name)
    alignsar = "" if preset is None else f"{preset!r}" if not isinstance(preset, tuple) else str(tuple(preset))
    cells = (f"`{info.name}`", default_of(info), alignsar, info.unit, range_of(info), licsbas, info.help)
    return f"| {' | '.join(cells)} |\n"


def default_of(info: OptionInfo) -> str:
    """The default of an option, or what is in force where it is not set."""
    return info.unset or "not set" if info.default in (None, "") else f"{info.default!r}"


def range_of(info: OptionInfo) -> str:
    """The choices or the bounds of an option."""
    bounds = f"{info.minimum} … {info.maximum}" if info.minimum is not None else ""
    return ", ".join(info.choices) or bounds


if __name__ == "__main__":
    main(Path(sys.argv[1]))
