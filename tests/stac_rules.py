"""What STAC demands, for validation without network.

pystac brings the schemas of the core of STAC. Those of the extensions are on the web only, so their rules are written
down here from their tables of fields (https://stac-extensions.github.io, https://github.com/Terradue/stac-extensions-insar):
which fields an item needs, of which type and within which bounds they are, and that no other has the prefix.
"""

from urllib.parse import urlsplit

NUMBER, WHOLE, TEXT = {"type": "number"}, {"type": "integer", "minimum": 0}, {"type": "string", "minLength": 1}
COUNT = {"type": "integer", "minimum": 1}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"}
LENGTH = {"type": "number", "minimum": 0}


def row_of(items, least, most=None):
    return {"type": "array", "items": items, "minItems": least, "maxItems": most or least}


def one_of(*words):
    return {"enum": list(words)}


def words(**fields):
    return {"type": "object", "properties": fields}


EXTENT = row_of(NUMBER, 2)
DIMENSION = {
    "oneOf": [
        {
            "required": ["type", "axis", "extent"],
            "properties": {
                "type": one_of("spatial"),
                "axis": one_of("x", "y"),
                "extent": EXTENT,
                "step": NUMBER,
                "reference_system": COUNT,
            },
        },
        {
            "required": ["type", "extent"],
            "not": {"required": ["axis"]},
            "properties": {
                "type": one_of("temporal"),
                "extent": row_of(MOMENT, 2),
                "values": row_of(MOMENT, 1, 10_000),
                "step": {"type": ["string", "null"], "pattern": r"^P\d+D$"},
            },
        },
    ]
}
VARIABLE = {
    "required": ["dimensions", "type"],
    "properties": {
        "dimensions": row_of(TEXT, 1, 3),
        "type": one_of("data", "auxiliary"),
        "description": TEXT,
        "unit": TEXT,
        "extent": EXTENT,
    },
    "additionalProperties": False,
}
POLARIZATIONS = {**row_of(one_of("HH", "VV", "HV", "VH"), 1, 4), "uniqueItems": True}
DEGREES, TURN = {"type": "number", "minimum": 0, "maximum": 90}, {"type": "number", "minimum": 0, "maximum": 360}
RULES = {
    "datacube/v2.2.0": (
        "cube",
        ["cube:dimensions"],
        {
            "cube:dimensions": {"type": "object", "additionalProperties": DIMENSION},
            "cube:variables": {"type": "object", "additionalProperties": VARIABLE},
        },
    ),
    "projection/v2.0.0": (
        "proj",
        ["proj:code"],
        {
            "proj:code": {"type": "string", "pattern": r"^[A-Z]+:\d+$"},
            "proj:shape": row_of({"type": "integer"}, 2),
            "proj:transform": row_of(NUMBER, 6),
            "proj:bbox": row_of(NUMBER, 4),
        },
    ),
    "sar/v1.0.0": (
        "sar",
        ["sar:instrument_mode", "sar:frequency_band", "sar:polarizations", "sar:product_type"],
        {
            "sar:instrument_mode": TEXT,
            "sar:frequency_band": one_of("P", "L", "S", "C", "X", "Ku", "K", "Ka"),
            "sar:polarizations": POLARIZATIONS,
            "sar:product_type": TEXT,
            "sar:center_frequency": NUMBER,
            "sar:looks_range": WHOLE,
            "sar:looks_azimuth": WHOLE,
            "sar:pixel_spacing_range": LENGTH,
            "sar:pixel_spacing_azimuth": LENGTH,
            "sar:observation_direction": one_of("left", "right"),
        },
    ),
    "sat/v1.0.0": (
        "sat",
        ["sat:orbit_state"],
        {"sat:orbit_state": one_of("ascending", "descending"), "sat:relative_orbit": COUNT},
    ),
    "view/v1.0.0": (
        "view",
        ["view:incidence_angle"],
        {"view:incidence_angle": DEGREES, "view:azimuth": TURN},
    ),
    "file/v2.1.0": (
        "file",
        [],
        {"file:size": WHOLE, "file:checksum": {"type": "string", "pattern": "^[a-f0-9]+$"}},
    ),
    "insar/v1.0.0": (
        "insar",
        ["insar:reference_datetime", "insar:secondary_datetime"],
        {
            "insar:reference_datetime": MOMENT,
            "insar:secondary_datetime": MOMENT,
            "insar:temporal_baseline": COUNT,
            "insar:processing_dem": TEXT,
            "insar:geocoding_dem": TEXT,
        },
    ),
}


def schema_of(address, prefix, required, fields):
    """The schema of an extension for items and collections."""
    own = {"type": "object", "properties": fields, "patternProperties": {f"^(?!{prefix}:)": {}}}
    own["additionalProperties"] = False
    assets = {"type": "object", "additionalProperties": own}
    listed = words(stac_extensions={"type": "array", "contains": {"const": address}})
    item = words(type=one_of("Feature"), properties={**own, "required": required}, assets=assets)
    collection = words(type=one_of("Collection"), assets=assets, item_assets=assets)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": address,
        "allOf": [{**listed, "required": ["stac_extensions"]}, {"oneOf": [item, collection]}],
    }


def offline_validator():
    """A validator of pystac that knows every schema it needs."""
    from pystac.validation.stac_validator import JsonSchemaSTACValidator

    validator = JsonSchemaSTACValidator()
    for name, rule in RULES.items():
        address = f"https://stac-extensions.github.io/{name}/schema.json"
        validator.schema_cache[address] = schema_of(address, *rule)
    return validator


def links_of(content):
    """Addresses of links and assets of an item or collection."""
    return [one["href"] for one in (*content["links"], *content.get("assets", {}).values())]


def is_relative(address):
    return not urlsplit(address).scheme and not address.startswith("/")
