/** Points as whole quarter points: one second of exported film is one quarter point, so no sum is ever rounded. */

/** Quarter points in a point. 15 points buy a minute, so a second costs one quarter point exactly. */
export const QUARTERS_A_POINT = 4;

/** 15 is "3.75", 60 is "15", -15 is "-3.75". */
export function formatQuarterPoints(quarterPoints: number): string {
  const size = Math.abs(quarterPoints);
  const rest = ['', '.25', '.5', '.75'][size % QUARTERS_A_POINT] ?? '';
  return `${quarterPoints < 0 ? '-' : ''}${Math.trunc(size / QUARTERS_A_POINT)}${rest}`;
}

/** The most that one command may give or take, in points: more is a typing error. Far below what the database can count. */
export const MAX_POINTS = 10_000_000;

/** "3.75" is 15. Null for what is no whole number of quarter points: "0.1", "1e3", "". */
export function parsePoints(text: string): number | null {
  const [, sign = '', whole = '', rest = ''] =
    /^(-?)(\d{1,9})(?:\.(25|50?|75|0{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === '') return null;
  const quarters = { '': 0, '0': 0, '00': 0, '25': 1, '5': 2, '50': 2, '75': 3 }[rest] ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(whole) * QUARTERS_A_POINT + quarters);
}
