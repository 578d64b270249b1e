"""What every room needs: errors, progress, grids, pairs of dates, options, blocks of rows, figures and pages."""
