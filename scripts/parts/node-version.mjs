// Imported first and for its effect: whoever starts on an old Node reads this and not a syntax error.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Kontor's scripts need Node 20 or newer to start; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install Node 24 from your distribution or nodejs.org. The server itself runs on the Node 24 that is installed with it.',
  );
  process.exit(1);
}
