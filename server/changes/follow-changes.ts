import type { Orm } from '../db/orm.js';
import type { Reader } from '../db/reader.js';
import { openFeed, type Feed } from './feed.js';
import { onCommit } from './outbox.js';
import { startRelay, type Relay } from './relay.js';

export interface FollowedChanges {
  feed: Feed;
  /** Who only reads or imports leaves the relay to the servers. */
  start(): void;
  close(): Promise<void>;
}

/** What a server runs so that readers can follow the change log. */
export function followChanges(
  orm: Orm,
  reader: Reader,
  onTrouble: (error: unknown) => void,
): FollowedChanges {
  const feed = openFeed(reader, onTrouble);
  let relay: Relay | undefined;
  const stop = onCommit(orm, () => {
    // Without anybody who follows here it keeps to its own pace, and commits cost nothing more.
    if (feed.isFollowed()) (relay?.hurry ?? feed.nudge)();
  });
  return {
    feed,
    start() {
      if (reader.dialect === 'mysql')
        relay ??= startRelay({ orm, reader, onTrouble, onMoved: () => feed.nudge() });
    },
    async close() {
      stop();
      await relay?.close();
      await feed.close();
    },
  };
}
