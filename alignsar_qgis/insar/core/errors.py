"""What can go wrong, as a small family; every message names the file or pair, the fault and the cure."""


class InsarError(Exception):
    """Base of all errors a user can act on."""


class MissingInput(InsarError):
    """A file or folder that a stage needs is not there."""


class BrokenInput(InsarError):
    """A file is there but cannot be what it should be."""


class BadOption(InsarError):
    """An option has a value outside its meaning."""


class NothingLeft(InsarError):
    """Every pair, pixel or epoch was rejected, so there is nothing to go on with."""


class DownloadFailed(InsarError):
    """Files could not be fetched; what was fetched is kept, and running again goes on from there."""


class InUse(InsarError):
    """Another run is writing to the same place."""


class CannotWrite(InsarError):
    """The disk is full, or a file cannot be written for another reason; earlier results are as they were."""


class ProgramFailed(InsarError):
    """An installed program that was asked to do the work ended with an error, or without the results it should make."""


class ClusterFailed(InsarError):
    """A cluster that was to do the work is not there, lost it, or is not set up for it; nothing was changed."""


class Cancelled(InsarError):
    """The user stopped the run; nothing was changed."""
