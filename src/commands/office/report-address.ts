/** What a ribbon button did. */
export interface Report {
  /** The button's name. */
  readonly title: string;
  readonly message: string;
}

/** Address of the dialog for a report; the words travel behind the #, which no server sees. */
export function reportAddress(page: string, { title, message }: Report): string {
  const address = new URL('report.html', page);
  address.hash = new URLSearchParams({ title, message }).toString();
  return address.href;
}

/** The report behind the # of the dialog's address. */
export function readReport(hash: string): Report {
  const words = new URLSearchParams(hash.slice(1));
  return { title: words.get('title') ?? '', message: words.get('message') ?? '' };
}
