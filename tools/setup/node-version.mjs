// Runs before anything is installed: Node's own modules only, and syntax that an older Node still understands.
const NEEDED = [20, 19];

/** Ends the process with one clear line when this Node is too old for the program. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Node.js ${NEEDED.join('.')} or newer is needed; this is ${process.versions.node}. Install it, then run the same command again.`,
  );
  process.exit(1);
}
