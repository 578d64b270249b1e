"""The network dock: pairs in time and baseline, linked with tables of pairs and loops; ticked ones are taken out.

Read `alignsar_qgis.insar.pruning` (what is known, foretold and run), `choice` (what a person has chosen), `chart` and
`tables` (how it is shown and clicked), then `dock`.
"""
