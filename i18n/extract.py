"""Collect the translatable texts that are declared as data (options, algorithms, layers) for ``pylupdate``.

usage: extract.py TARGET.py
"""

import sys
from pathlib import Path

from alignsar_qgis.insar.cube.quantities import QUANTITIES, RECONSTRUCTION_QUANTITIES
from alignsar_qgis.insar.download.options import DownloadOptions, SampleDownloadOptions
from alignsar_qgis.insar.pipeline.presets import PRESET_WORDS, PRODUCT_WORDS
from alignsar_qgis.insar.pipeline.stages import ANALYSES, STAGES
from alignsar_qgis.insar.separation.options import PRESET_WORDS as ANALYSIS_PRESET_WORDS
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.processing_provider.base_algorithm import AlignsarAlgorithm
from alignsar_qgis.processing_provider.provider import AlignsarProvider
from alignsar_qgis.processing_provider.separation_algorithms import AnalysisAlgorithm


def option_texts() -> set[str]:
    """Labels, helps, words of choices and what is in force of all options."""
    kinds = [SampleOptions, DownloadOptions, SampleDownloadOptions, *(stage.options for stage in STAGES + ANALYSES)]
    return {text for kind in kinds for info in kind.infos() for text in info.texts}


def preset_texts() -> set[str]:
    """Words of the presets and the published products."""
    return {*PRESET_WORDS.values(), *PRODUCT_WORDS.values(), *ANALYSIS_PRESET_WORDS.values()}


def algorithm_texts() -> set[str]:
    """Titles, groups and helps of all algorithms."""
    provider = AlignsarProvider()
    provider.loadAlgorithms()
    algorithms = [a for a in provider.algorithms() if isinstance(a, AlignsarAlgorithm)]
    texts = {text for a in algorithms for text in (a.title(), a.GROUP[1], a.HELP)}
    analyses = [a for a in algorithms if isinstance(a, AnalysisAlgorithm)]
    labels = {label for a in analyses for _, label in a.COUNTS.values()}
    return texts | labels | {a.OUTPUT_LABEL for a in analyses}


def layer_texts() -> set[str]:
    """Titles of the layers of a datacube."""
    return {quantity.title for quantity in (*QUANTITIES.values(), *RECONSTRUCTION_QUANTITIES.values())}


def main(target: Path) -> None:
    """Write one call of ``translate`` per text."""
    texts = sorted(option_texts() | preset_texts() | algorithm_texts() | layer_texts())
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        "".join(f'QCoreApplication.translate("AlignSAR", {text!r})\n' for text in texts), encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
