import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { describeError } from '../api/describe-error.js';
import type { Streams } from '../api/graphql-http.js';
import type { RoleServers } from '../api/role-servers.js';
import { errorBody } from '../api/send.js';
import type { Feed } from '../changes/feed.js';
import type { Context } from '../context.js';
import { AppError, limitExceeded, unavailable } from '../errors.js';
import { openPlaces } from '../lib/places.js';
import { openEventStream, sendAsEvent } from './event-stream.js';
import { followRecords, type Follower } from './follow-records.js';
import { prepare, Refusal, type Rightful } from './rightful.js';

/** Each holds a connection of the server, and is answered by itself when something changes. */
const MOST_OF_ONE = 10;
const MOST_OF_ALL = 200;

export interface Subscriptions extends Streams {
  /** Completes all that are open. */
  close(): Promise<void>;
}

export interface SubscriptionsSettings {
  feed: Feed;
  log: Logger;
  servers: RoleServers;
  /** Who sent a request, with the rights of this moment; does not count as a use of their session. */
  contextOf(request: IncomingMessage, requestId: string): Promise<Context>;
  /** Something was changed: what is remembered of roles and tokens for a moment is read again. */
  forget(): void;
}

/** The subscriptions that are open on this server. */
export function openSubscriptions(settings: SubscriptionsSettings): Subscriptions {
  const running = new Set<Promise<void>>();
  let isClosed = false;
  const places = openPlaces({
    ofOne: MOST_OF_ONE,
    ofAll: MOST_OF_ALL,
    tooManyOfOne: () => limitExceeded(`${MOST_OF_ONE} of your subscriptions are open: close one of them.`),
    tooManyOfAll: () => limitExceeded('Too many subscriptions are open on this server. Try again later.'),
  });
  const rightfulOf = async (context: Context): Promise<Rightful> => ({
    context,
    server: await settings.servers.find(context.roles),
    schema: settings.servers.schemaOf(context.roles),
  });

  /** Begins the stream; rejects, with nothing sent, when it is refused. */
  const begin: Streams['subscribe'] = async ({ request, response, requestId, context, body, asked }) => {
    let follower: Follower | undefined;
    let unfollow = (): void => undefined;
    const leave = places.begin(`${context.actor.kind} ${context.actor.id}`, () => follower?.stop());
    try {
      const rightful = await rightfulOf(context);
      const query = await prepare(rightful, body, asked);
      unfollow = await settings.feed.follow((changed) => {
        if (!follower?.matters(changed)) return;
        settings.forget();
        follower.tell(changed);
      });
      if (isClosed) throw unavailable('The server is stopping. Subscribe again in a moment.', 5);
      const stream = openEventStream(response);
      const following = followRecords({
        query,
        schema: rightful.schema,
        body,
        open: async () => rightfulOf(await settings.contextOf(request, requestId)),
        deliver: (event) => stream.next(event),
      });
      ({ follower } = following);
      response.once('close', follower.stop);
      if (response.destroyed) follower.stop();
      const what = { requestId, subscription: query.field };
      settings.log.info(what, 'subscription began');
      const whole = following.ended
        .catch((error: unknown) => stream.next(tellEnd(settings.log, what, error)))
        .then(() => {
          settings.log.info(what, 'subscription ended');
          unfollow();
          leave();
          stream.complete();
          running.delete(whole);
        });
      running.add(whole);
    } catch (error) {
      unfollow();
      leave();
      throw error;
    }
    return undefined;
  };

  return {
    once: sendAsEvent,
    async subscribe(asking) {
      try {
        return await begin(asking);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { status: 400, body: JSON.stringify({ errors: error.errors }) };
      }
    },
    async close() {
      isClosed = true;
      places.stopAll();
      await Promise.all(running);
    },
  };
}

/** What the subscriber is told of why it ends. */
function tellEnd(log: Logger, what: { requestId: string }, error: unknown): object {
  if (error instanceof Refusal) return { errors: error.errors };
  if (!(error instanceof AppError))
    log.error({ ...what, error: describeError(error) }, 'subscription failed');
  return errorBody(error, what.requestId);
}
