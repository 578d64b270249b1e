"""The alert view: unrest detections to look into, one beside the other.

Read `alignsar_qgis.insar.unrest.view` (what a detection holds), `chart` (how it is drawn and clicked), then `dock`.
"""
