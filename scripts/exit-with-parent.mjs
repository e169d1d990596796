// Loaded before the built server: ends it when the launcher is killed, so that no server is left behind alone.
process.on('disconnect', () => process.exit(0));
