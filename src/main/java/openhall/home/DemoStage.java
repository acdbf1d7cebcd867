package openhall.home;

import java.util.Random;

/** Who takes part in the demonstration's history, when it happens, and the chance that decides the rest. */
record DemoStage(DemoCrowd crowd, DemoTime time, Random random) {}
