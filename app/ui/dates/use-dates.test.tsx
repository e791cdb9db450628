/** Server and browser write the same days and times: both are given the shop's time zone. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TimeZoneProvider, useDates } from '#app/ui/dates/use-dates.tsx';

function Times({ iso }: { iso: string }) {
  const { day, moment } = useDates();
  return `${day(iso)} | ${moment(iso)}`;
}

test.each([
  ['Pacific/Auckland', 'Nov 29, 2026 | Nov 29, 2026, 12:30 AM'],
  ['America/Los_Angeles', 'Nov 28, 2026 | Nov 28, 2026, 3:30 AM'],
])('in %s, whatever zone the machine is in', (timeZone, text) => {
  const before = process.env.TZ;
  try {
    for (const machine of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
      process.env.TZ = machine;
      const page = (
        <TimeZoneProvider value={timeZone}>
          <Times iso="2026-11-28T11:30:00Z" />
        </TimeZoneProvider>
      );
      expect(renderToStaticMarkup(page)).toBe(text);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('in UTC, and says so, where the shop’s zone is unknown', () =>
  expect(renderToStaticMarkup(<Times iso="2026-11-28T11:30:00Z" />)).toBe(
    'Nov 28, 2026 | Nov 28, 2026, 11:30 AM UTC',
  ));
