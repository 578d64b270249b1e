"""The graphical models that come with the plugin, as algorithms of the provider with texts in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition

from alignsar_qgis.insar.core.text import translatable

from ..paths import MODELS
from .toolbox_entry import ToolboxEntry, translated

Texts = Mapping[str, tuple[str, str]]
INPUT, GACOS = "INPUT", "GACOS"
CHAIN_IDS = ("alignsar_chain", "alignsar_chain_without_gacos")
_CHAIN_TAGS = ("model", "graphical model", "designer", "chain", "pipeline", "datacube", "licsar")
_TEMPORARY = translatable("Where to write. Left empty: a temporary folder, which goes with QGIS.")
_CHAIN_OUTPUTS = {
    "STACK": (translatable("Stack folder"), _TEMPORARY),
    "TIMESERIES": (translatable("Time-series folder"), _TEMPORARY),
    "DATACUBE": (translatable("Datacube"), ""),
}
_GEOC = (
    translatable("LiCSAR folder (GEOC)"),
    translatable("Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it."),
)


class AlignsarModel(ToolboxEntry, QgsProcessingModelAlgorithm):
    """A model of the folder `MODELS`.

    A subclass declares ``ID``, the name of the file, and the texts of the toolbox; ``TEXTS`` has label and help of
    every parameter, and the label of every output, by the name that they have in the model.
    """

    GROUP = "models"
    TEXTS: ClassVar[Texts] = {}
    PAGE = "models.md"

    def __init__(self) -> None:
        super().__init__()
        path = MODELS / f"{self.ID}.model3"
        if not self.fromFile(str(path)):
            raise OSError(f"{path} is damaged or missing. Install the plugin again.")
        for definition in (*self.parameterDefinitions(), *self.outputDefinitions()):
            # Before QGIS 3.34 the name of an output begins with that of its step.
            label, help_text = self.TEXTS.get(definition.name().rpartition(":")[2], ("", ""))
            if label:
                definition.setDescription(translated(label))
            if help_text and isinstance(definition, QgsProcessingParameterDefinition):
                definition.setHelp(translated(help_text))


class AlignsarChain(AlignsarModel):
    """All stages, with delay maps."""

    ID = CHAIN_IDS[0]
    TITLE = translatable("AlignSAR chain")
    TAGS = (*_CHAIN_TAGS, "gacos")
    HELP = translatable(
        "The stages of the AlignSAR datacube one after the other, as a graphical model. In: a LiCSAR folder (GEOC) and "
        "a folder of GACOS delay maps. Out: the datacube (displacement in mm and velocity in mm/yr, positive towards "
        "the satellite), the stack and the time-series folder.\n\n"
        "It has the settings of the preset 'alignsar': coherence mask 0.15, nullification, singular inversion. "
        "'Run pipeline' does the same and leaves out what has not changed. A model can be taken apart: open a copy of "
        "its file in the model designer, change steps or settings, and save it as a model of yours.\n\n"
        "Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424"
    )
    TEXTS: ClassVar[Texts] = {
        INPUT: _GEOC,
        GACOS: (
            translatable("GACOS folder"),
            translatable("Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc."),
        ),
        **_CHAIN_OUTPUTS,
    }


class AlignsarChainWithoutGacos(AlignsarModel):
    """All stages for those who have no delay maps."""

    ID = CHAIN_IDS[1]
    TITLE = translatable("AlignSAR chain without GACOS")
    TAGS = _CHAIN_TAGS
    HELP = translatable(
        "The stages of the AlignSAR datacube one after the other, without a correction of the troposphere, as a "
        "graphical model. In: a LiCSAR folder (GEOC). Out: the datacube (displacement in mm and velocity in mm/yr, "
        "positive towards the satellite), the stack and the time-series folder.\n\n"
        "It has the settings of the preset 'alignsar': coherence mask 0.15, nullification, singular inversion. Without "
        "delay maps, displacement also holds the delay of the troposphere, which goes with height and season.\n\n"
        "Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424"
    )
    TEXTS: ClassVar[Texts] = {INPUT: _GEOC, **_CHAIN_OUTPUTS}


class CubeToAlert(AlignsarModel):
    """Sources of a datacube, and unrest."""

    ID = "cube_to_alert"
    TITLE = translatable("Cube to alert")
    TAGS = ("model", "graphical model", "designer", "volcano", "unrest", "alert", "monitoring", "licsalert", "icasar")
    HELP = translatable(
        "Separates the sources of a datacube, and then tells what differs from its baseline, as a graphical model. "
        "In: a datacube, and the end of the baseline. Out: the sources (maps in m, with their time courses), and the "
        "unrest detection (distances from the trends in standard deviations).\n\n"
        "Both steps have their usual settings, and both take the dates up to the end of the baseline as quiet: choose "
        "it before the unrest that you look for. Run the two algorithms of '6 Analysis' by hand to change more.\n\n"
        "References: Gaddes et al. (2018), https://doi.org/10.1029/2018JB015650; Gaddes et al. (2019), "
        "https://doi.org/10.1029/2019JB017519"
    )
    TEXTS: ClassVar[Texts] = {
        INPUT: (
            translatable("Datacube"),
            translatable("NetCDF file made with 'Export datacube' or 'Run pipeline'."),
        ),
        "BASELINE_END": (
            translatable("End of the baseline (yyyymmdd)"),
            translatable("Last quiet date; the nearest acquisition is taken. Empty: what the two steps take then."),
        ),
        "SOURCES": (translatable("Sources (NetCDF)"), ""),
        "ALERT": (translatable("Unrest (NetCDF)"), ""),
    }


MODEL_ALGORITHMS = (AlignsarChain, AlignsarChainWithoutGacos, CubeToAlert)


def model_of(name: str) -> type[AlignsarModel]:
    """The model with an id."""
    return next(model for model in MODEL_ALGORITHMS if name == model.ID)
