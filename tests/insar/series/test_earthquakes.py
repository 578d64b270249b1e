"""Catalogues of earthquakes in the forms of their services."""

from datetime import date

import pytest

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.series import near, read_catalogue
from alignsar_qgis.insar.series.distances import distance_km

USGS = """time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type
2017-09-19T18:14:38.090Z,18.5499,-98.4887,48,7.1,mww,,27,0.4,0.92,us,us2000ar20,2022,"1km ESE, Mexico",earthquake
2017-09-08T04:49:19.180Z,15.0222,-93.8993,47.39,8.2,mww,,22,0.944,1.22,us,us2000ahv0,2022,"near, Mexico",earthquake
2018-01-01T00:00:00Z,18.6,-98.5,10,,,,,,,us,x,2022,small,earthquake
"""
ISC = """International Seismological Centre
On-line Bulletin
EVENTID,TYPE,AUTHOR   ,DATE      ,TIME       ,LAT     ,LON      ,DEPTH,DEPFIX,AUTHOR   ,TYPE  ,MAG
611462212,ke,ISC      ,2017-09-19,18:14:38.09, 18.5499, -98.4887, 48.0,      ,GCMT     ,MW    , 7.1
STOP
"""
FDSN = """#EventID | Time | Latitude | Longitude | Depth/km | Author | Catalog | Contributor | ContributorID | MagType | Magnitude | MagAuthor | EventLocationName
us2000ar20|2017-09-19T18:14:38.090|18.5499|-98.4887|48.0|us|us|us|x|mww|7.1|us|Ayutla
"""  # noqa: E501


def written(folder, text):
    (folder / "quakes.csv").write_text(text)
    return folder / "quakes.csv"


@pytest.mark.parametrize("text", [USGS, ISC, FDSN])
def test_a_catalogue_of_each_service_gives_day_place_magnitude_and_depth(tmp_path, text):
    event = next(event for event in read_catalogue(written(tmp_path, text)) if event.magnitude == 7.1)
    assert (event.day, event.lon, event.lat, event.depth_km) == (date(2017, 9, 19), -98.4887, 18.5499, 48.0)


def test_events_are_in_order_and_those_near_and_large_are_found(tmp_path):
    events = read_catalogue(written(tmp_path, USGS))
    assert [event.day for event in events] == [date(2017, 9, 8), date(2017, 9, 19), date(2018, 1, 1)]
    assert events[1].place == "1km ESE, Mexico"
    assert near(events, -99.1, 19.4, 150) == events[1:]
    assert near(events, -99.1, 19.4, 150, 6.0) == events[1:2]
    assert near(events, -99.1, 19.4, 900, 6.0) == events[:2]


def test_distance_of_known_cities():
    assert distance_km(-0.1278, 51.5074, 2.3522, 48.8566) == pytest.approx(343.6, abs=0.5)
    assert distance_km(179.5, 0.0, -179.5, 0.0) == pytest.approx(111.2, abs=0.1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b,c\n1,2,3\n", "no line with the names of columns, among them date, latitude, longitude"),
        (USGS.splitlines()[0] + "\n", "names no earthquake"),
        (USGS.replace("18.5499", "x"), "line 2: 'x' is no number for latitude"),
        (USGS.replace("18.5499", "118.5"), "line 2: 118.5 is no latitude in degrees"),
        (USGS.replace("2017-09-19T", "soonT"), "line 2: 'soonT18:14:38.090Z' is no date"),
        (USGS.replace(",7.1,", ",71,"), "line 2: 71 is no magnitude"),
    ],
)
def test_what_is_no_catalogue_is_refused_in_words(tmp_path, text, words):
    with pytest.raises(BrokenInput, match=words):
        read_catalogue(written(tmp_path, text))


def test_an_absent_catalogue_is_named(tmp_path):
    with pytest.raises(MissingInput, match="quakes"):
        read_catalogue(tmp_path / "quakes.csv")
