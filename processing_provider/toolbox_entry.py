"""What the toolbox shows of an algorithm or a model: from the texts that its class declares."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from alignsar_qgis.insar.pipeline.stages import GROUPS

from ..paths import ICON, documentation

COMMON_TAGS = ("insar", "sentinel-1", "licsar", "licsbas", "alignsar")


def translated(text: str) -> str:
    """A text of the catalogue in the user's language; the literal stands where it is declared."""
    return QCoreApplication.translate("AlignSAR", text)


class ToolboxEntry:
    """Comes before the class of QGIS among the bases.

    A subclass declares ``ID``, ``TITLE``, ``GROUP`` (of the toolbox), ``TAGS``, ``HELP`` and ``PAGE`` (documentation
    page).
    """

    ID = TITLE = GROUP = HELP = PAGE = ""
    TAGS: tuple[str, ...] = ()

    def name(self) -> str:
        return self.ID

    def title(self) -> str:
        """Name in the toolbox, in English."""
        return self.TITLE

    def displayName(self) -> str:
        return translated(self.title())

    def group(self) -> str:
        return translated(GROUPS[self.groupId()])

    def groupId(self) -> str:
        return self.GROUP

    def tags(self) -> list[str]:
        return [*COMMON_TAGS, *self.TAGS]

    def shortHelpString(self) -> str:
        return translated(self.HELP)

    def shortDescription(self) -> str:
        return translated(self.HELP).split(". ")[0].strip() + "."

    def helpUrl(self) -> str:
        # QGIS makes an address of the text again, so a path with %, # or ? must be encoded.
        return bytes(documentation(self.PAGE, self.ID).toEncoded()).decode("ascii")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def createInstance(self) -> Any:
        return type(self)()
