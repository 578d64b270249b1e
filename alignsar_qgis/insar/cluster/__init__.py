"""The kernels of the stages on the workers of a running Dask cluster.

`client` hands out the tasks of a stage and waits for them, `spool` is the folder on the shared disk through which
kernels and results travel, and `task` is what a worker does.
"""

from .client import CLUSTER_PACKAGE, Cluster, check_scheduler, on_cluster

__all__ = ["CLUSTER_PACKAGE", "Cluster", "check_scheduler", "on_cluster"]
