"""How many threads linear algebra takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def single_threaded_algebra() -> Iterator[None]:
    """Linear algebra on one thread inside the ``with``; needs threadpoolctl.

    Its rounding then does not depend on the machine, and its threads do not wait, busily, beside those that work on
    blocks. Without that package results may differ in the last digit.
    """
    try:
        from threadpoolctl import threadpool_limits
    except ModuleNotFoundError:
        yield
        return
    with threadpool_limits(1, user_api="blas"):
        yield


def limit_algebra_threads() -> None:
    """Linear algebra on one thread from now on, as Dask sets its workers up; needs threadpoolctl."""
    try:
        from threadpoolctl import threadpool_limits
    except ModuleNotFoundError:
        return
    threadpool_limits(1, user_api="blas")
