// Fails when a lock entry names optional (platform) packages that the lock does not hold: `npm ci` would then stop
// with EUSAGE. Also fails when the lock names download addresses, which belong to one registry and not to the project.
import fs from 'node:fs';

const packages = JSON.parse(fs.readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8')).packages;

/** True when the lock holds `name` where `owner` would find it: beside it or in any folder above. */
function isHeld(owner, name) {
  for (let place = owner; ;) {
    if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (!place) return false;
    const above = place.lastIndexOf('/node_modules/');
    place = above < 0 ? '' : place.slice(0, above);
  }
}

const problems = [];
for (const [place, entry] of Object.entries(packages)) {
  const missing = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isHeld(place, name));
  if (missing.length) problems.push(`${place}@${entry.version}: missing ${missing.join(', ')}`);
  if (/^https?:/.test(entry.resolved ?? '')) problems.push(`${place}: names a download address`);
}
console.log(problems.length ? problems.join('\n') : 'lock ok');
process.exit(problems.length ? 1 : 0);
