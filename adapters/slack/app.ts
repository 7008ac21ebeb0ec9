import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger, webApi } from '@slack/bolt';
import type { House, Running } from '#core';
import { createAsking } from './asking/create-asking.ts';
import { createPost } from './asking/create-post.ts';
import { createWork } from './asking/create-work.ts';
import { findLink } from './asking/find-link.ts';
import { createPlaces } from './places/create-places.ts';
import { createThreads } from './places/create-threads.ts';
import { register } from './register.ts';
import { tell } from './tell.ts';
import { handleError } from './transport/handle-error.ts';
import { openHttp } from './transport/open-http.ts';
import { openSocket } from './transport/open-socket.ts';
import { PatientApp } from './transport/patient-app.ts';
import { toClientOptions } from './transport/to-client-options.ts';
import { toLogger } from './transport/to-logger.ts';
import type { Transport } from './transport/transport.ts';
import type { SlackSettings } from './types.ts';
import type { Workplace } from './workplace.ts';
import { openWorkspaces, type Workspaces } from './workspaces/open-workspaces.ts';

/** How long a stop waits for what is being posted, in milliseconds. */
const patience = 5_000;

/** Connects to Slack and answers there until it is stopped. Rejects, with what to do, where it cannot. */
export async function createApp(settings: SlackSettings, house: House): Promise<Running> {
  const { log, clock } = house;
  const logger = toLogger(log);
  const clientOptions = toClientOptions(settings, logger);
  const workspaces = await openWorkspaces(settings, house, clientOptions);
  const transport = openTransport(settings, house, { workspaces, logger, clientOptions });
  const workplace = toWorkplace(settings, house, workspaces);
  const app = new PatientApp({
    receiver: transport.receiver,
    ...workspaces.appOptions,
    clientOptions,
    logger,
    convoStore: false,
  });
  app.error(handleError(log));
  register(app, workplace);
  await transport.start();
  log.info('slack ready', {
    transport: settings.transport.kind,
    workspaces: settings.workspaces.kind,
  });
  return {
    post: workplace.asking.post,
    tell: (notice) => tell(notice, workspaces.clientFor, clock()),
    async stop() {
      await transport.stop();
      // What takes longer is in the desk's record, and posted after the next start.
      await Promise.race([workplace.work.finish(), sleep(patience, undefined, { ref: false })]);
    },
  };
}

function openTransport(
  { transport }: SlackSettings,
  { log, clock, records }: House,
  {
    workspaces,
    logger,
    clientOptions,
  }: {
    readonly workspaces: Workspaces;
    readonly logger: Logger;
    readonly clientOptions: webApi.WebClientOptions;
  },
): Transport {
  if (transport.kind === 'socket') {
    return openSocket({ appToken: transport.appToken, clientOptions, logger, log });
  }
  const { signingSecret, port } = transport;
  const isReady = () =>
    records.get('slack-places', '').then(
      () => true,
      () => false,
    );
  return openHttp({ ...workspaces.receiverOptions, signingSecret, port, logger, isReady, clock });
}

function toWorkplace(settings: SlackSettings, house: House, workspaces: Workspaces): Workplace {
  const { log, clock, records } = house;
  const { clientFor, defaultTeam } = workspaces;
  const places = createPlaces(records, log);
  const threads = createThreads(records, clock, log);
  return {
    settings,
    house,
    teamOf: (...given) => given.find((team) => team !== undefined && team !== '') ?? defaultTeam,
    clientFor,
    places,
    threads,
    work: createWork((error) =>
      log.error('slack-work-failed', { reason: String(error).slice(0, 200) }),
    ),
    asking: createAsking({
      desk: house.desk,
      log,
      post: createPost({ clientFor, clock, log }),
      findLink: (posted) => findLink(clientFor, posted),
    }),
    async forgetWorkspace(team) {
      await workspaces.remove(team);
      await places.clear(team);
      await threads.clear(team);
    },
  };
}
