/**
 * Loaded before a program, sets its clock ahead by CLOCK_SHIFT_SECONDS, as on a machine whose clock is wrong.
 * Timers keep their pace.
 */

const shiftMilliseconds = 1000 * Number(process.env['CLOCK_SHIFT_SECONDS'] ?? 0);

if (shiftMilliseconds !== 0) {
  const Machine = Date;
  const now = () => Machine.now() + shiftMilliseconds;
  globalThis.Date = new Proxy(Machine, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
    apply: () => new Machine(now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown),
  });
}
