/**
 * Makes a window's clock show another day at the same time of day, as if the computer's date had been set: it goes on from
 * there.
 * @param day as YYYY-MM-DD
 */
export function shiftClock(window: { Date: DateConstructor }, day: string): void {
  const Genuine = window.Date;
  const now = new Genuine();
  const shifted = new Genuine(now);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  shifted.setFullYear(year, month - 1, date);
  const offset = shifted.getTime() - now.getTime();
  const readNow = () => Genuine.now() + offset;
  window.Date = new Proxy(Genuine, {
    construct: (target, given: unknown[], made) =>
      Reflect.construct(target, given.length === 0 ? [readNow()] : given, made) as Date, // what Date makes
    apply: () => new Genuine(readNow()).toString(),
    get: (target, key) => (key === 'now' ? readNow : (Reflect.get(target, key) as unknown)),
  });
}
