/**
 * Answers what a route throws but does not expect: a database that is away and a failure with a code of its own
 * have an HTTP status and a sentence; every other fault stays one.
 */
import type { ServerBuild } from '@remix-run/node';
import { fail } from '#app/http/replies.server.ts';
import { AppError } from '#studio/shared/errors.ts';

type Ports = {
  isDatabaseAway: (error: unknown) => boolean;
  log: { warn: (details: { error: unknown; path: string }, message: string) => void };
};

/** Of loaders and actions alike. */
type Handler = (args: { request: Request }) => unknown;

/** The build with its routes' loaders and actions wrapped: pages and resource routes throw the answer as a Response. */
export function answerFaults<Build extends Pick<ServerBuild, 'routes'>>(build: Build, ports: Ports): Build {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader === undefined ? {} : { loader: answering(loader as Handler, ports) }),
      ...(action === undefined ? {} : { action: answering(action as Handler, ports) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as Build['routes'] };
}

const answering =
  (handle: Handler, { isDatabaseAway, log }: Ports): Handler =>
  async (args) => {
    try {
      return await handle(args);
    } catch (error) {
      const failure = isDatabaseAway(error) ? new AppError('DATABASE_AWAY', {}, { cause: error }) : error;
      if (!(failure instanceof AppError)) throw error;
      log.warn({ error: failure, path: new URL(args.request.url).pathname }, 'a request could not be served');
      throw fail(failure);
    }
  };
