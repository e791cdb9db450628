/** Points spent a day, as bars; and the same as a table for who does not see them. */
import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import type { DayView } from '#app/contract/points.ts';
import '../../ui/page/hidden.css';
import { useFormats } from '#app/ui/formats/use-formats.tsx';

const HEIGHT = 96;
const STEP = 20;
const BAR = 14;
const MIN_HEIGHT_PERCENT = 2;

export function DaysChart({ days }: { days: readonly DayView[] }) {
  const { timeZone, calendarDay, points: inPoints, pointsWords } = useFormats();
  // The shop's own days need no name.
  const zone = timeZone === 'UTC' ? ' (UTC)' : '';
  const most = Math.max(0, ...days.map(({ spentQuarterPoints }) => spentQuarterPoints));
  const sum = days.reduce((all, { spentQuarterPoints }) => all + spentQuarterPoints, 0);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const total = `${pointsWords(sum)} in ${days.length} days`;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" gap="200">
          <Text as="h2" variant="headingMd">
            Daily usage
          </Text>
          <Text as="p" tone="subdued">
            {most <= 0 ? total : `${total}, up to ${inPoints(most)} in a day`}
          </Text>
        </InlineStack>
        <svg
          role="img"
          aria-label={`Daily usage, ${calendarDay(first.day)} to ${calendarDay(last.day)}: ${total}. The table after it has each day.`}
          viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
          width="100%"
          height={HEIGHT}
          preserveAspectRatio="none"
        >
          <line
            x1="0"
            x2={days.length * STEP}
            y1={HEIGHT - 0.5}
            y2={HEIGHT - 0.5}
            stroke="var(--p-color-border)"
          />
          {days.map(({ day, spentQuarterPoints: spent }, index) => {
            if (spent <= 0) return null;
            const height = Math.max(MIN_HEIGHT_PERCENT, (spent / most) * (HEIGHT - MIN_HEIGHT_PERCENT));
            return (
              <rect
                key={day}
                x={index * STEP + (STEP - BAR) / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                rx="2"
                fill="var(--p-color-bg-fill-info)"
              >
                <title>{`${calendarDay(day)}: ${pointsWords(spent)}`}</title>
              </rect>
            );
          })}
        </svg>
        <div aria-hidden="true">
          <InlineStack align="space-between">
            <Text as="span" tone="subdued" variant="bodySm">
              {calendarDay(first.day)}
            </Text>
            <Text as="span" tone="subdued" variant="bodySm">
              {`${calendarDay(last.day)}${zone}`}
            </Text>
          </InlineStack>
        </div>
        <div className="vitrine-hidden">
          <table>
            <caption>{`Points spent and added each day${zone}`}</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Spent</th>
                <th scope="col">Added</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, spentQuarterPoints, addedQuarterPoints }) => (
                <tr key={day}>
                  <th scope="row">{calendarDay(day)}</th>
                  <td>{inPoints(spentQuarterPoints)}</td>
                  <td>{inPoints(addedQuarterPoints)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </BlockStack>
    </Card>
  );
}
