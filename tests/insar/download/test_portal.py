"""What is read from pages of the portal, and which requests are made for it."""

from pathlib import PurePosixPath

import pytest
from http_server import serving, write_portal
from small_frame import EPOCHS, FRAME, PAIRS

from alignsar_qgis.insar.core.errors import BadOption, MissingInput
from alignsar_qgis.insar.core.frame_id import frame_id, frame_id_in, track_of
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.download import http_transport
from alignsar_qgis.insar.download._fetch import ABSENT, FAILED, FETCHED, Fetcher, Page
from alignsar_qgis.insar.download._portal import Portal, dates_of, is_epoch, last_part, links_of
from alignsar_qgis.insar.download._retry import RetryPolicy
from alignsar_qgis.insar.download._workers import WorkerPool

UNW = f"interferograms/{PAIRS[0]}/{PAIRS[0]}.geo.unw.tif"


@pytest.fixture(params=["index", "links"])
def site(request, tmp_path):
    write_portal(tmp_path / "site")
    with serving(tmp_path / "site", request.param) as running:
        yield running


@pytest.fixture
def portal(site, tmp_path):
    transport = http_transport()
    fetcher = Fetcher(
        transport, tmp_path / "here", RetryPolicy(10, 2, 0.01), WorkerPool(1, Progress(), transport.close)
    )
    yield Portal(site.products, FRAME, fetcher)
    transport.close()


def test_links_are_made_absolute_and_only_web_addresses_count():
    text = (
        "<a href='http://data.example/22/x.tif?download=1'>x</a><A HREF=\"20200601_20200607/\">p</A>"
        "<img src='20200601_20200613.png'><a href=\"#top\">t</a><a>none</a><a href>empty</a><a href='mailto:a@b'>m</a>"
        "<a href='20200601_20200607/'>again</a><a href='ftp://h/20200601_20200607'>f</a><a href='/root'>r</a>"
    )
    assert links_of(Page("https://portal.example/a/b/", text)) == [
        "http://data.example/22/x.tif?download=1",
        "https://portal.example/a/b/20200601_20200607/",
        "https://portal.example/a/b/#top",
        "https://portal.example/root",
    ]


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("https://h/interferograms/20200601_20200607/", "20200601_20200607"),
        ("https://h/x/20200601_20200607?C=M;O=A", "20200601_20200607"),
        ("https://h/epochs/20200601", "20200601"),
        ("https://h/20200601/other", None),
        ("https://h/?date=20200601", None),
        ("https://h/120200601", None),
        ("https://h/20200601_202006070", "20200601"),
        ("https://h/%32%30200601", "20200601"),
        ("https://h/..%2f20200601_20200607", "20200601_20200607"),
    ],
)
def test_dates_are_found_in_the_last_part_of_a_link(link, found):
    assert list(dates_of([link])) == ([found] if found else [])


def test_the_last_part_of_a_link_has_no_query_and_is_decoded():
    assert last_part("https://h/a/b%20c.tif?download=1#x") == "b c.tif"
    assert last_part("https://h/a/b/") == "b"


@pytest.mark.parametrize(
    ("name", "valid"), [("20200229", True), ("20210229", False), ("20201301", False), ("2020", False)]
)
def test_epochs_are_calendar_dates(name, valid):
    assert is_epoch(name) is valid


@pytest.mark.parametrize(("frame", "track"), [("022D_04826_ALIGNSAR", 22), ("004A_12345_121212", 4), ("175D_1", None)])
def test_the_track_is_the_number_without_zeros(frame, track):
    if track is None:
        with pytest.raises(BadOption, match="frame ID"):
            track_of(frame)
    else:
        assert track_of(frame) == track


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("022D_04826_121209", "022D_04826_121209"),
        (" 022d_04826_121209\n", "022D_04826_121209"),
        ("022d_04826_alignsar", "022D_04826_ALIGNSAR"),
        ("022D_04826_alignsar", "022D_04826_alignsar"),
    ],
)
def test_a_frame_id_may_be_typed_in_lower_case(typed, meant):
    assert frame_id(typed) == meant
    assert track_of(typed) == 22
    assert frame_id_in(f"/data/{typed.strip()}/GEOC") == meant


@pytest.mark.parametrize("typed", ["", "  ", "\t"])
def test_an_empty_frame_id_asks_for_one(typed):
    with pytest.raises(BadOption, match=r"^Give a frame ID such as 022D_04826_121209\.$"):
        frame_id(typed)


@pytest.mark.parametrize(
    "typed", ["Naples", "022D_04826", "22D_04826_121209", "022D_04826_12120\u0664", "022D_04826_1_1209"]
)
def test_what_is_no_frame_id_is_named(typed):
    with pytest.raises(BadOption, match=f"{typed!r} is not a frame ID"):
        frame_id(typed)
    assert frame_id_in(typed) == ""


def test_pairs_and_epochs_are_listed_sorted_and_once(portal, site):
    site.extra_links["interferograms"] = [f"<a href='{PAIRS[0]}/'>again</a>", "<a href='20200607_20200601/'>back</a>"]
    site.extra_links["epochs"] = ["<a href='20200230/'>never</a>", f"<a href='{PAIRS[0]}/'>a pair</a>"]
    assert portal.pairs() == sorted(PAIRS)
    assert portal.epochs() == list(EPOCHS)


def test_a_frame_without_epochs_has_none(portal, site):
    site.fault("epochs/", 404)
    site.fault("epochs", 404)
    assert portal.epochs() == []


def test_a_frame_that_is_not_there_is_missing(portal, site):
    site.fault("interferograms/", 404)
    site.fault("interferograms", 404)
    with pytest.raises(MissingInput, match=FRAME):
        portal.pairs()


def test_a_file_is_asked_for_directly_before_pages_are_read(portal, site):
    assert portal.fetch(UNW, "x.tif").state == FETCHED
    assert site.requests()[0].endswith(UNW)
    pages = [path for path in site.requests() if path.endswith(PAIRS[0])]
    assert len(pages) == (0 if site.style == "index" else 2)


def test_a_file_without_link_is_not_published(portal, site):
    site.fault(PurePosixPath(UNW).name, 404, times=99)
    outcome = portal.fetch(UNW.replace("unw", "nothing"), "x.tif")
    assert outcome.state == ABSENT


def test_the_future_page_wins_over_the_public_one(site, tmp_path, portal):
    if site.style == "index":
        pytest.skip("only link pages have a successor")
    future = site.root / "public" / "LiCSAR_products.future" / "22" / FRAME / "interferograms" / PAIRS[0]
    future.parent.mkdir(parents=True)
    future.write_text(f"<a href='{site.url}/moved/{PAIRS[0]}.geo.unw.tif'>x</a>")
    (site.root / f"{PAIRS[0]}.geo.unw.tif").write_bytes(next(site.root.rglob(f"{PAIRS[1]}.geo.unw.tif")).read_bytes())
    assert portal.fetch(UNW, "x.tif").state == FETCHED
    expected = next(site.root.rglob(f"{PAIRS[1]}/{PAIRS[1]}.geo.unw.tif")).read_bytes()
    assert (tmp_path / "here" / "x.tif").read_bytes() == expected


def test_a_broken_page_fails_only_its_file(portal, site):
    if site.style == "index":
        site.fault(PurePosixPath(UNW).name, 404, times=99)
    site.fault(f"interferograms/{PAIRS[0]}", 500, times=99)
    outcome = portal.fetch(UNW, "x.tif")
    assert outcome.state == FAILED
    assert "500" in outcome.reason
    assert portal.fetch(UNW.replace(PAIRS[0], PAIRS[1]), "y.tif").state == FETCHED


def test_a_page_outside_does_not_lead_inside(tmp_path):
    """Links of a portal in the internet to this computer are not followed; the portal is reached through a proxy."""
    write_portal(tmp_path / "site")
    with serving(tmp_path / "site", "links") as site:
        transport = http_transport(lambda _: site.url)
        fetcher = Fetcher(transport, tmp_path / "here", RetryPolicy(10, 2, 0.01), WorkerPool(1, Progress(), id))
        outside = Portal(site.products.replace(site.url, "http://93.184.216.34"), FRAME, fetcher)
        assert outside.pairs() == sorted(PAIRS)
        result = outside.fetch(UNW, "x.tif")
        transport.close()
        assert result.state == FAILED
        assert "inside your computer or network" in result.reason
        assert not site.requests(ending=f"archive/22/{FRAME}/{UNW}")


@pytest.mark.parametrize("declaration", ["<![x[", "<![", "<!x", "<!DOCTYPE [<!x", "<?x", "<!--"])
def test_a_malformed_declaration_on_a_page_costs_no_link_before_it(declaration):
    page = Page("https://h/a/", f"<a href='20200601'>x</a>{declaration}<a href='20200607'>y</a>")
    assert links_of(page)[0] == "https://h/a/20200601"


def test_a_link_without_server_side_is_a_missing_file(portal, site):
    if site.style == "index":
        pytest.skip("index pages link to files that exist")
    site.fault(PurePosixPath(UNW).name, 404, times=99)
    assert portal.fetch(UNW, "x.tif").state == ABSENT
