"""Standard deviations of the epochs against dense matrices, and against the errors of simulated interferograms."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from inversion_inputs import EPOCHS, NSBAS, PAIRS, SINGULAR, Found, write_inputs

from alignsar_qgis.insar.inversion._elimination import Elimination, selected_inverse
from alignsar_qgis.insar.inversion._epoch_noise import epoch_noise, unit_variance
from alignsar_qgis.insar.inversion._least_squares import PairDifferences, minimum_norm, nsbas
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.pipeline.running import run_stage

N_EPOCHS = 40
ENDS = np.array([(i, j) for i in range(N_EPOCHS) for j in range(i + 1, min(i + 4, N_EPOCHS))] + [(0, 30), (5, 38)])
YEARS = np.arange(N_EPOCHS) * 12 / 365.25
CHAIN = 3e-9


def design():
    matrix = np.zeros((len(ENDS), N_EPOCHS))
    matrix[np.arange(len(ENDS)), ENDS[:, 0]] = -1
    matrix[np.arange(len(ENDS)), ENDS[:, 1]] = 1
    return matrix


def noise_of(solver, weights, residuals, n_values, connected=False):
    variances, rank = solver.variances(solver.factor(weights), weights, connected)
    return epoch_noise(variances, weights, unit_variance(weights, residuals, n_values, rank))


def dense_noise(weights, residuals):
    """The same for one pixel: pseudo-inverse of the network, epochs that it connects with the first one only."""
    used = weights > 0
    normal = (design()[used] * weights[used, None]).T @ design()[used]
    inverse = np.linalg.pinv(normal, hermitian=True)
    variance = np.diag(inverse) + inverse[0, 0] - 2 * inverse[0]
    reach, before = {0}, 0
    while len(reach) > before:
        before = len(reach)
        for first, second in ENDS[used]:
            if {first, second} & reach:
                reach |= {int(first), int(second)}
    redundancy = used.sum() - np.linalg.matrix_rank(design()[used])
    unit = (weights * residuals**2)[used].sum() / redundancy if redundancy else np.nan
    return np.where(np.isin(np.arange(N_EPOCHS), list(reach)), np.sqrt(np.maximum(variance, 0) * unit), np.nan)


def test_the_selected_inverse_has_the_entries_of_the_inverse():
    random = np.random.default_rng(1)
    couplings = [(i, j) for i in range(12) for j in range(i) if random.random() < 0.25]
    elimination = Elimination(12, couplings)
    matrices = []
    values = np.zeros((elimination.n_values, 5))
    for pixel in range(5):
        matrix = np.zeros((12, 12))
        for i, j in couplings:
            matrix[i, j] = matrix[j, i] = random.uniform(-1, 1)
        matrix += np.diag(np.abs(matrix).sum(axis=0) + random.uniform(0.1, 1, 12))
        matrices.append(matrix)
        for i, j in [*couplings, *((k, k) for k in range(12))]:
            values[elimination.place(i, j), pixel] = matrix[i, j]
    found = selected_inverse(elimination.factor(values))
    for pixel, matrix in enumerate(matrices):
        expected = np.linalg.inv(matrix)
        np.testing.assert_allclose(found[elimination.diagonal, pixel], np.diag(expected), rtol=1e-10)
        for i, j in couplings:
            assert found[elimination.place(i, j), pixel] == pytest.approx(expected[i, j], rel=1e-8, abs=1e-12)


@pytest.mark.parametrize("weighted", [False, True])
def test_every_pixel_is_as_its_dense_matrix(weighted):
    random = np.random.default_rng(2)
    there = random.random((len(ENDS), 30)) < 0.8
    there[:, 0] = True
    there[(ENDS[:, 0] < 20) & (ENDS[:, 1] >= 20), 1] = False  # falls apart
    there[(ENDS == 39).any(axis=1), 2] = False  # the last epoch is not seen
    there[np.diff(ENDS)[:, 0] > 1, 3] = False  # nothing to spare
    there[np.diff(ENDS)[:, 0] == 1, 3] = True
    weights = there * (random.uniform(0.01, 20, there.shape) if weighted else 1.0)
    residuals = np.where(there, random.normal(0, 3, there.shape), 0.0)
    solver = PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)
    found = noise_of(solver, weights, residuals, there.sum(axis=0))
    joined = np.flatnonzero(np.isfinite(found).all(axis=0))
    narrow = [part[:, joined] for part in (weights, residuals)]
    same = noise_of(solver, *narrow, there[:, joined].sum(axis=0), connected=True)
    np.testing.assert_allclose(same, found[:, joined], rtol=1e-6)
    for pixel in range(30):
        np.testing.assert_allclose(found[:, pixel], dense_noise(weights[:, pixel], residuals[:, pixel]), rtol=1e-4)
    assert np.isfinite(found[:20, 1]).all()
    assert np.isnan(found[20:, 1]).all()
    assert np.isnan(found[39, 2])
    assert np.isnan(found[1:, 3]).all()


def test_the_variance_of_a_sum_is_that_of_the_dense_inverse():
    """Of a connected network, and of one that falls apart, where the sum is of differences within the parts."""
    random = np.random.default_rng(6)
    weights = random.uniform(0.1, 10, (len(ENDS), 2))
    weights[(ENDS[:, 0] < 20) & (ENDS[:, 1] >= 20), 1] = 0
    sums = random.normal(0, 1, (N_EPOCHS, 2))
    sums[:, 0] -= sums[:, 0].mean()
    for part in (slice(0, 20), slice(20, 40)):
        sums[part, 1] -= sums[part, 1].mean()
    solver = PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)
    found = solver.variance_of(solver.factor(weights), sums)
    inverses = [np.linalg.pinv((design() * w[:, None]).T @ design(), hermitian=True) for w in weights.T]
    np.testing.assert_allclose(found, [c @ inverse @ c for c, inverse in zip(sums.T, inverses)], rtol=1e-5)
    shared = solver.variance_of(solver.factor(weights[:, :1]), sums[:, :1])
    np.testing.assert_allclose(shared, found[:1], rtol=1e-12)


@pytest.mark.parametrize("method", ["singular", "nsbas"])
@pytest.mark.parametrize("missing", [0.0, 0.15])
@pytest.mark.parametrize("weighted", [False, True])
def test_68_percent_of_the_errors_are_within_one_sigma(method, missing, weighted):
    """Interferograms with independent errors of a variance that differs from pixel to pixel, and with their weights."""
    random = np.random.default_rng(3)
    n_pixels = 2000
    truth = np.cumsum(random.normal(0, 5, (N_EPOCHS, n_pixels)), axis=0)
    truth -= truth[0]
    weights = np.where(random.random((len(ENDS), n_pixels)) < missing, 0.0, 1.0)
    if weighted:
        weights *= random.uniform(0.3, 3, weights.shape)
    errors = random.uniform(0.5, 8, n_pixels) * random.standard_normal(weights.shape)
    errors /= np.sqrt(np.where(weights > 0, weights, 1.0))
    observed = truth[ENDS[:, 1]] - truth[ENDS[:, 0]] + errors
    solver = PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)
    if method == "singular":
        found = minimum_norm(solver, weights, observed, YEARS, lambda series: series)
    else:
        found = nsbas(PairDifferences(ENDS, N_EPOCHS, ridge=1e-8), weights, observed, YEARS)
    residuals = np.where(weights > 0, found.residuals, 0.0)
    sigma = noise_of(solver, weights, residuals, (weights > 0).sum(axis=0))
    within = np.abs(found.displacement - truth) <= sigma
    by_epoch = within[1:].sum(axis=1) / np.isfinite(sigma[1:]).sum(axis=1)
    assert by_epoch.mean() == pytest.approx(0.683, abs=0.01)
    np.testing.assert_allclose(by_epoch, 0.683, atol=0.04)
    twice = (np.abs(found.displacement - truth) <= 2 * sigma)[1:].mean()
    assert twice == pytest.approx(0.954, abs=0.01)


def test_many_pairs_narrow_the_sigma_as_the_errors():
    """A network with more pairs has smaller errors, and its standard deviations say so."""
    every = np.array([(i, j) for i in range(10) for j in range(i)])[:, ::-1]
    chain = every[np.diff(every)[:, 0] == 1]
    weights = [np.ones((len(pairs), 1)) for pairs in (every, chain)]
    solvers = [PairDifferences(pairs, 10, chain=CHAIN) for pairs in (every, chain)]
    last = [solver.variances(solver.factor(w), w)[0][-1, 0] for solver, w in zip(solvers, weights)]
    assert last == pytest.approx([2 / 10, 9.0])


def noisy_inputs(folder, seed=4, n_pixels=60):
    random = np.random.default_rng(seed)
    series = np.cumsum(random.normal(0, 10, (len(EPOCHS), n_pixels)), axis=0)
    series -= series[0]
    shown = np.array([series[EPOCHS.index(p[9:])] - series[EPOCHS.index(p[:8])] for p in PAIRS])
    shown = shown + random.normal(0, 3, shown.shape)
    shown[2, 5:20] = np.nan
    shown[[pair.endswith(EPOCHS[-1]) for pair in PAIRS], 7] = np.nan
    return write_inputs(folder, shown)


@pytest.mark.parametrize("options", [SINGULAR, NSBAS], ids=["singular", "nsbas"])
def test_the_stage_keeps_them_relative_to_its_reference(tmp_path, options):
    found = Found(*noisy_inputs(tmp_path), InversionOptions(keep_increments=True, **options))
    cum, noise = found.data["cum"][:, 0], found.data["cum_std"][:, 0]
    assert noise.dtype == np.float32
    assert noise.shape == cum.shape
    column = int(found.data["refarea"].decode().split(":")[0])
    ends = np.array([(EPOCHS.index(pair[:8]), EPOCHS.index(pair[9:])) for pair in PAIRS])
    residuals = np.stack(
        [np.fromfile(found.folder / "13resid" / f"{pair}.res", "<f4", count=cum.shape[1]) for pair in PAIRS]
    )
    there = np.isfinite(residuals)
    solver = PairDifferences(ends, len(EPOCHS), chain=CHAIN)
    weights = there.astype(float)
    own = noise_of(solver, weights, np.nan_to_num(residuals), there.sum(axis=0))
    expected = np.hypot(own, own[:, [column]])
    expected[:, column] = 0
    np.testing.assert_allclose(found.data["cum_std_ref"], own[:, column], rtol=1e-3)
    good = np.isfinite(noise)
    np.testing.assert_array_equal(good, np.isfinite(cum) & np.isfinite(expected))
    np.testing.assert_allclose(noise[good], expected[good], rtol=5e-3, atol=1e-4)
    assert good.mean() > 0.9
    assert np.isnan(noise[-1, 8])
    assert (noise[0, good[0]] == 0).all()


def test_they_can_be_left_out(tmp_path):
    stack, series = noisy_inputs(tmp_path)
    run_stage("invert_network", stack, series, options=InversionOptions(epoch_std=False, **SINGULAR))
    with h5py.File(series / "cum.h5") as file:
        assert "cum_std" not in file


def test_neither_memory_nor_workers_change_them(tmp_path):
    made = []
    for number, more in enumerate(({"workers": 1}, {"workers": 3, "memory": 16})):
        found = Found(*noisy_inputs(tmp_path / str(number)), InversionOptions(**SINGULAR, **more))
        made.append(found.data["cum_std"])
    np.testing.assert_array_equal(*made)
