"""Widgets of the dialog that say more than those of QGIS: choices in words, and what is in force where nothing is set.

Parameters name these classes in their metadata, so nothing here is imported unless a dialog is opened. The model
designer gets the widgets of QGIS, which can also take values from other steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from processing.gui.wrappers import WidgetWrapper, WidgetWrapperFactory
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterNumber
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from .destinations import PLACE

MODEL_DESIGNER = "ModelerParametersDialog"
DECIMALS = 6
SHORTEST_CHOICE = 30
"""Characters of a list of choices that are seen in any case."""


class Wrapper(WidgetWrapper):
    """A widget of ours in dialogs and tables of the toolbox, one of QGIS elsewhere."""

    def __new__(
        cls, param: QgsProcessingParameterDefinition, dialog: QDialog, row: int = 0, col: int = 0, **_: Any
    ) -> Any:
        if type(dialog).__name__ != MODEL_DESIGNER:
            return super().__new__(cls)
        plain = param.clone()
        plain.setMetadata({})
        wrapper = WidgetWrapperFactory.create_wrapper(plain, dialog, row, col)
        wrapper.plain = plain  # QGIS does not keep the parameter alive itself
        return wrapper

    def postInitialize(self, wrappers: Sequence[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        """Let outputs that have a place of their own say so, instead of 'Skip output'."""
        for wrapper in wrappers:
            place = wrapper.parameterDefinition().metadata().get(PLACE)
            edit = wrapper.wrappedWidget().findChild(QLineEdit) if place else None
            if edit is not None:
                edit.setPlaceholderText(f"[{place}]")

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:
        self.setValue(value)

    def changed(self, *_: Any) -> None:
        """Tell the dialog."""
        self.widgetValueHasChanged.emit(self)


class SwitchWrapper(Wrapper):
    """A box to tick, as QGIS has it; every algorithm with outputs has one, so that `postInitialize` is called."""

    def createWidget(self) -> QWidget:
        box = QCheckBox()
        box.toggled.connect(self.changed)
        return box

    def createLabel(self) -> None:
        """None: the dialog writes the label beside the box."""

    def setValue(self, value: Any) -> None:
        self.widget.setChecked(bool(value))

    def value(self) -> bool:
        return self.widget.isChecked()


class ChoiceWrapper(Wrapper):
    """A list of words; the value is the code word."""

    def createWidget(self, words: Sequence[str], unset: str) -> QWidget:
        definition = self.parameterDefinition()
        box = QComboBox()
        # A long choice must not make the dialog wider than the window; the box takes the room that there is.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SHORTEST_CHOICE)
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            box.addItem(unset_text(unset), None)
        for code, word in zip(definition.options(), words):
            box.addItem(word, code)
        box.setToolTip(definition.toolTip())
        box.currentIndexChanged.connect(self.changed)
        return box

    def setValue(self, value: Any) -> None:
        if isinstance(value, int):
            options = self.parameterDefinition().options()
            value = options[value] if 0 <= value < len(options) else None
        self.widget.setCurrentIndex(max(self.widget.findData(value), 0))

    def value(self) -> str | None:
        return self.widget.currentData()


class NumberWrapper(Wrapper):
    """An optional number; at its lowest the box says what is in force, and there is no value."""

    def createWidget(self, unset: str) -> QWidget:
        definition = self.parameterDefinition()
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        box = QgsSpinBox() if whole else QgsDoubleSpinBox()
        kind = int if whole else float
        if not whole:
            box.setDecimals(DECIMALS)
            box.setSingleStep(0.01 if definition.maximum() <= 1 else 1.0)
        nothing = kind(definition.minimum()) - 1
        box.setRange(nothing, kind(definition.maximum()))
        box.setClearValue(nothing, unset_text(unset))
        box.setValue(nothing)
        box.setToolTip(definition.toolTip())
        box.valueChanged.connect(self.changed)
        return box

    def setValue(self, value: Any) -> None:
        self.widget.setValue(self.widget.minimum() if value is None else value)

    def value(self) -> float | None:
        # A number below the smallest allowed one is handed on, so that the dialog refuses it.
        value = self.widget.value()
        return None if value == self.widget.minimum() else value


def unset_text(unset: str) -> str:
    """What a widget without a value shows."""
    if not unset:
        return QCoreApplication.translate("AlignSAR", "Not set")
    return QCoreApplication.translate("AlignSAR", "Not set: {value}").format(value=unset)
