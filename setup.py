"""The packages, found; the provider lies at the top of the repository, beside the package that it is part of."""

from setuptools import find_packages, setup

PROVIDER = "processing_provider"
packages = find_packages(include=["alignsar_qgis", "alignsar_qgis.*"])
setup(
    packages=[*packages, f"alignsar_qgis.{PROVIDER}"],
    package_dir={f"alignsar_qgis.{PROVIDER}": PROVIDER},
    package_data={"alignsar_qgis": ["py.typed"]},
)
