/** Version of the object that `check --json` prints; raised when a field changes its meaning or goes, or a closed list of codes grows. */
export const REPORT_VERSION = 2;
