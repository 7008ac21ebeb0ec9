// Loaded before the program: says, when asked, what memory is in use once rubbish is collected.
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ heapUsed, external, rss });
});
// Whoever started it is gone.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

export {};
