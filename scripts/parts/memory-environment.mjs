/**
 * Settings of the C library for processes that serve. Left alone it raises, while it runs, the size from which memory
 * comes from and goes back to the system; freed blocks then stay with the process, and one busy hour with large bodies,
 * statements and answers leaves it hundreds of megabytes larger for good. Named once more where no script starts the
 * server: Dockerfile, deploy/kontor.service. Other C libraries ignore them.
 */
export const memoryEnvironment = {
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
