"""The explorer: click the map and see how the ground moved there.

Read `scene` (what is shown, as frozen records), `sources` (which layer belongs to which file), `reading` (files in the
background), `chart`, `pick`, then `dock`, which holds them together.
"""
