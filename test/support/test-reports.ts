export interface Tally {
  passed: number;
  /** What failed, by title: the end of a log that was cut off still tells. */
  readonly failures: string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Of the report that vitest's own JSON reporter has written. */
export function tallyOfVitest(report: unknown): Tally {
  const { numPassedTests, testResults } = report as VitestReport;
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName }) => `${fileName(name)}: ${fullName}`);
    // A file that does not load has no tests that could fail.
    return status === 'failed' && failed.length === 0 ? [fileName(name)] : failed;
  });
  return { passed: numPassedTests, failures };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number };
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

/** Of the report that Playwright's own JSON reporter has written; a flaky test has failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, suites, errors } = report as PlaywrightReport;
  return {
    passed: stats.expected,
    failures: [
      ...suites.flatMap(failuresOfSuite),
      ...errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside of all tests'),
    ],
  };
}

function failuresOfSuite({ suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status }) => `${fileName(file)}: ${title}${status === 'flaky' ? ' (flaky)' : ''}`),
  );
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
