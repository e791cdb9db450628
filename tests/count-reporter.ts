/** A vitest reporter that counts tests and times their files, for the summary over all parts of a test run. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes JSON to the path in TEST_REPORT when the run ends; does nothing without it. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const { TEST_REPORT: path } = process.env;
    if (path === undefined) return;
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      for (const state of states) counts[state === 'pending' ? 'skipped' : state]++;
      // A file that cannot be loaded, or whose hooks fail, has no failed test.
      if (module.state() === 'failed' && !states.includes('failed')) counts.failed++;
    }
    const files = modules.map((module) => {
      const { collectDuration, duration, prepareDuration, setupDuration } = module.diagnostic();
      return {
        file: module.relativeModuleId,
        seconds: (collectDuration + duration + prepareDuration + setupDuration) / 1000,
      };
    });
    writeFileSync(path, JSON.stringify({ ...counts, files }));
  }
}
