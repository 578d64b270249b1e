"""HDF5 files whose data lie in other files, in each way that the format knows."""

import h5py
import numpy as np


def moved_out(path, name, way):
    """Put the values of a data set into a file beside it, and let the name lead there; returns that file."""
    other = path.with_name("other.h5")
    with h5py.File(path, "a") as file:
        values = file[name][()]
        del file[name]
        if way == "raw":
            other = path.with_name("other.bin")
            values.tofile(other)
            file.create_dataset(name, values.shape, values.dtype, external=[(str(other), 0, h5py.h5f.UNLIMITED)])
            return other
        with h5py.File(other, "w") as target:
            target["values"] = values
        if way == "external":
            file[name] = h5py.ExternalLink(other.name, "/values")
        else:
            layout = h5py.VirtualLayout(values.shape, values.dtype)
            layout[...] = h5py.VirtualSource(other.name, "values", values.shape)
            file.create_virtual_dataset(name, layout)
        np.testing.assert_array_equal(file[name][()], values)
    return other
