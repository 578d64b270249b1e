"""The LiCSAR portal: what a frame offers, and where each file is.

The portal has two kinds of pages: index pages of a web server, with relative links, and link pages, whose absolute
links lead to other folders or servers. Nothing on a page is trusted: dates are parsed, local names are made of them.
"""

from __future__ import annotations

import logging
import re
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

from ..core.errors import DownloadFailed, MissingInput
from ..core.frame_id import track_of
from ..core.pairs import day_number, is_pair
from ._addresses import SCHEMES, check_step
from ._errors import BadAddress
from ._fetch import ABSENT, FAILED, Fetcher, FileResult, Page

_PUBLIC, _FUTURE = "LiCSAR_products/", "LiCSAR_products.future/"
_LOG = logging.getLogger(__name__)
_DATES = re.compile(r"(?<!\d)(\d{8}(?:_\d{8})?)(?!\d)")


class Portal:
    """One frame on the portal.

    Parameters
    ----------
    base
        Address of the folder of all products.
    frame
        Frame ID.
    """

    def __init__(self, base: str, frame: str, fetcher: Fetcher) -> None:
        self.address = f"{base.rstrip('/')}/{track_of(frame)}/{frame}"
        self._frame, self._fetcher = frame, fetcher
        self._pages: dict[str, list[str]] = {}
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._guard = threading.Lock()

    def pairs(self) -> list[str]:
        """Sorted pairs for which there is a folder or a page.

        Raises
        ------
        MissingInput
            If the portal does not have the frame.
        """
        page = self._listing("interferograms")
        if page is None:
            raise MissingInput(
                f"The frame {self._frame} was not found at {self.address}. Check the frame ID and the address of the "
                "portal."
            )
        return sorted({date for date in dates_of(links_of(page)) if is_pair(date)})

    def epochs(self) -> list[str]:
        """Sorted epochs for which there is a folder or a page."""
        page = self._listing("epochs")
        return sorted({date for date in dates_of(links_of(page)) if is_epoch(date)}) if page else []

    def fetch(self, path: str, name: str) -> FileResult:
        """Bring a local file up to date with one of the frame.

        Parameters
        ----------
        path
            Where the file is below the frame.
        name
            Path below the local folder.
        """
        folder, _, file = path.rpartition("/")
        result = self._fetcher.fetch(f"{self.address}/{path}", name)
        if result.state != ABSENT:
            return result
        try:
            links = self._links(folder)
            link = next((link for link in links if last_part(link) == file and link != result.url), None)
            if link:
                check_step(self.address, link)
        except (DownloadFailed, BadAddress) as err:
            return FileResult(FAILED, str(err), url=result.url)
        return self._fetcher.fetch(link, name) if link else result

    def text(self, path: str) -> str | None:
        """A small text file of the frame, wherever its links lead; None if it is not published.

        Raises
        ------
        DownloadFailed, BadAddress
            If the server does not answer, or leads to where it has no business.
        """
        page = self._fetcher.page(f"{self.address}/{path}")
        if page is None:
            folder, _, file = path.rpartition("/")
            link = next((link for link in self._links(folder) if last_part(link) == file), None)
            if link:
                check_step(self.address, link)
                page = self._fetcher.page(link)
        return None if page is None else page.text

    def _listing(self, folder: str) -> Page | None:
        """The page that lists the dates of a kind."""
        address = f"{self.address}/{folder}"
        return self._fetcher.page(f"{address}/") or self._fetcher.page(address)

    def _links(self, folder: str) -> list[str]:
        """Links on the pages about a folder; each page is read once."""
        with self._guard:
            lock = self._locks[folder]
        with lock:
            if folder not in self._pages:
                address = f"{self.address}/{folder}"
                addresses = dict.fromkeys((address.replace(_PUBLIC, _FUTURE, 1), address))
                _LOG.debug("looking for the files of %s on its pages", folder)
                pages = [self._fetcher.page(address) for address in addresses]
                self._pages[folder] = [link for page in pages if page for link in links_of(page)]
            return self._pages[folder]


class _Links(HTMLParser):
    """Collects all references of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name == "href" and value]


def links_of(page: Page) -> list[str]:
    """Absolute web addresses that a page refers to, each once, in order."""
    parser = _Links()
    try:
        parser.feed(page.text)
    except (AssertionError, ValueError) as err:  # Python's answers to some malformed text; what came before it counts
        _LOG.warning("%s is not read to its end: %s", page.url, err)
    links = dict.fromkeys(_absolute(page.url, link) for link in parser.found)
    return [link for link in links if link and urlsplit(link).scheme in SCHEMES]


def _absolute(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip())
    except ValueError:  # such as a malformed host; there is nothing behind it
        return ""


def last_part(link: str) -> str:
    """What a link calls its target: the last part of the path, decoded, without query."""
    return unquote(urlsplit(link).path.rstrip("/").rpartition("/")[2])


def dates_of(links: Iterable[str]) -> Iterator[str]:
    """The date or pair of dates in the last part of each link that has one."""
    for link in links:
        match = _DATES.search(last_part(link))
        if match:
            yield match.group(1)


def is_epoch(name: str) -> bool:
    """Whether a name is a valid calendar date."""
    if not re.fullmatch(r"[12]\d{7}", name):
        return False
    try:
        day_number(name)
    except ValueError:
        return False
    return True
