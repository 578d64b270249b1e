"""Dates as parameters of QGIS: a calendar in dialogs, and texts such as 20200601 or 2020-06-01 from scripts."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterDateTime
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.options import OptionInfo

from .destinations import given

_DIGITS = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)", re.ASCII)


def date_parameter(info: OptionInfo, name: str, label: str) -> QgsProcessingParameterDateTime:
    """The parameter of an option that is a date; it may be left without a value."""
    kind = QgsProcessingParameterDateTime.Type.Date
    default = _iso(info.default) if info.default else None
    return QgsProcessingParameterDateTime(name, label, kind, default, optional=True)


def as_qgis_takes_it(definition: QgsProcessingParameterDateTime, value: Any) -> Any:
    """A value in a form that QGIS accepts for a date.

    Raises
    ------
    BadOption
        If a text or number is not a day of the calendar.
    """
    if not given(value):
        return None
    if isinstance(value, (str, int)):
        return _iso(value, definition.description())
    return value


def read_date(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """A date as ``yyyymmdd``, whether it was chosen in a calendar or typed; empty where it is not set."""
    value = parameters.get(name)
    if isinstance(value, (str, int)):
        return _iso(value, algorithm.parameterDefinition(name).description()).replace("-", "")
    if isinstance(value, QDateTime):
        value = value.date()
    if not isinstance(value, QDate):  # such as an expression of a model
        value = algorithm.parameterAsDateTime(parameters, name, context).date()
    return value.toString("yyyyMMdd")


def _iso(value: Any, label: str = "") -> str:
    found = _DIGITS.fullmatch(str(value).strip().partition("T")[0])
    try:
        return date(*map(int, found.groups())).isoformat() if found else _refuse(value, label)
    except ValueError:
        return _refuse(value, label)


def _refuse(value: Any, label: str) -> str:
    text = QCoreApplication.translate(
        "AlignSAR", "{label}: {value} is not a date. Choose one, or write it as 20200601 or 2020-06-01."
    )
    raise BadOption(text.format(label=label, value=repr(value)))
