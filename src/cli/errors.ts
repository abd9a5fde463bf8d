/** What the user typed is not a command; the message is for them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that cannot be read or written; the message is for the user. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
