/** A scheme as results name it: `Corporate scheme (2024)`, or the name alone where that says the version. */
export function describeScheme({
  name,
  version,
}: {
  readonly name: string;
  readonly version: string;
}): string {
  return version === '' || name.includes(version) ? name : `${name} (${version})`;
}
