/** Where the relationships of a part are kept; `''` is the package itself. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The part that a relationship's target leads to, from the part that holds the relationship. */
export function resolveTarget(from: string, target: string): string {
  const clean = target.replace(/\\/g, '/');
  const start = clean.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') start.pop();
    else if (step !== '' && step !== '.') start.push(step);
  }
  return start.join('/');
}
