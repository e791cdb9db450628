/** Server and browser write the same: both are given the merchant's locale and the shop's time zone. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FormatsProvider, useFormats } from '#app/ui/formats/use-formats.tsx';

function Times({ iso }: { iso: string }) {
  const { day, moment } = useFormats();
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
        <FormatsProvider locale="en-US" timeZone={timeZone}>
          <Times iso="2026-11-28T11:30:00Z" />
        </FormatsProvider>
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
