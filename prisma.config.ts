/** Sets for Prisma's own commands where the schema, the migrations and the database are. */
import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgres://unset.invalid/vitrine' },
});
