"""What lies on disk: folders of LiCSBAS, rasters, text files, and the record of what was run."""
