/*
 * Loaded into jest's workers. A worker that has nothing left to do takes its heap of hundreds of megabytes apart before
 * it ends: on a busy machine longer than the half second that jest waits, which then speaks of a test that leaks.
 * process.exit() leaves the heap to the system. A worker that really holds something open never comes here.
 */
if (process.env.JEST_WORKER_ID) process.once('beforeExit', () => process.exit());
