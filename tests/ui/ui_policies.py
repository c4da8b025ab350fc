"""The policies that every test of the window opens: our samples and, where they are there, the seeds."""

from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
SEEDS = Path(__file__).parents[3] / "shared" / "corpus" / "seeds"
POLICIES = sorted(SAMPLES.glob("*.*.*")) + sorted(SEEDS.glob("*.txt"))
