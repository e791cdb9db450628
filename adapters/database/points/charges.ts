/** Stores the packs and plans that one shop was offered, and its answers. */
import { z } from 'zod';
import type { Client } from '#adapters/database/kernel/client.ts';
import type { ChargeRecord, ChargeStore } from '#studio/points/billing-store.ts';
import {
  AGREED_CHARGE_STATUSES,
  CHARGE_KINDS,
  CHARGE_STATUSES,
  UNDECIDED_CHARGE_STATUSES,
} from '#studio/points/billing.ts';
import { ENTRY_KEYS } from '#studio/points/entry.ts';
import type { Charge } from '../../../prisma/generated/client.ts';

const MAX_CHARGES = 500;
const statusSchema = z.enum(CHARGE_STATUSES);
const kindSchema = z.enum(CHARGE_KINDS);

export const openCharges = (client: Client, shop: string): ChargeStore => ({
  async offered({ id, kind, name, quarterPoints, price, centsAQuarterPoint }) {
    await client.charge.create({
      data: {
        id,
        shop,
        kind,
        name,
        quarterPoints,
        cents: price.cents,
        currency: price.currency,
        centsAQuarterPoint,
      },
    });
  },
  charges: async () =>
    (
      await client.charge.findMany({ where: { shop }, orderBy: { createdAt: 'desc' }, take: MAX_CHARGES })
    ).map(chargeOf),
  async charge(id) {
    const row = await client.charge.findFirst({ where: { shop, id } });
    return row === null ? null : chargeOf(row);
  },
  undecided: async () =>
    (
      await client.charge.findMany({
        where: { shop, status: { in: [...UNDECIDED_CHARGE_STATUSES] } },
        orderBy: { createdAt: 'asc' },
      })
    ).map(chargeOf),
  async uncreditedPacks() {
    const packs = await client.$queryRaw<
      { id: string }[]
    >`select id from charges where shop = ${shop} and kind = 'pack' and status = 'active'
      and not exists (select 1 from ledger_entries l where l.shop = ${shop}
      and l.key = ${ENTRY_KEYS.purchase('')}::text || charges.id)`;
    return (
      await client.charge.findMany({
        where: { shop, id: { in: packs.map(({ id }) => id) } },
        orderBy: { createdAt: 'asc' },
      })
    ).map(chargeOf);
  },
  async planAfter(subscriptionId) {
    const running = await client.charge.findFirst({
      where: { shop, id: subscriptionId },
      select: { createdAt: true },
    });
    const row = await client.charge.findFirst({
      where: {
        shop,
        kind: 'plan',
        id: { not: subscriptionId },
        status: { in: [...AGREED_CHARGE_STATUSES] },
        createdAt: { gt: running?.createdAt ?? new Date(0) },
      },
      orderBy: { createdAt: 'desc' },
    });
    return row === null ? null : chargeOf(row);
  },
  async decided(id, status) {
    await client.$executeRaw`update charges set status = ${status}, decided_at = now() where shop = ${shop}
      and id = ${id} and status = any(${[...UNDECIDED_CHARGE_STATUSES]})`;
  },
});

const chargeOf = ({
  id,
  kind,
  name,
  quarterPoints,
  cents,
  currency,
  centsAQuarterPoint,
  status,
  createdAt,
}: Charge): ChargeRecord => ({
  id,
  kind: kindSchema.parse(kind),
  name,
  quarterPoints,
  price: { cents, currency },
  centsAQuarterPoint,
  status: statusSchema.parse(status),
  createdAt,
});
