"""The panel, menu and toolbar button: four ways to begin, without knowing the toolbox."""
