const HASHED_WHOLE = 64 * 1024 * 1024;
const EDGE = 1024 * 1024;

/**
 * What a file is known by, so that the same file goes on where it stopped: the SHA-256 of its bytes, by which the server
 * also knows whether it was accepted before; of a larger one the SHA-256 of both ends, with size and time.
 */
export async function fileKeyOf(file: File): Promise<string> {
  if (file.size <= HASHED_WHOLE) return sha256Of(await file.arrayBuffer());
  const edges = new Blob([file.slice(0, EDGE), file.slice(file.size - EDGE)]);
  return `${await sha256Of(await edges.arrayBuffer())} ${file.size} ${file.lastModified}`;
}

/** Hex, lower case. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
