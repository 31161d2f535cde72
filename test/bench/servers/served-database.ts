/** What a server process of the bench is told, and says back. */
export interface ServedDatabase {
  databaseUrl: string;
}

/** Runs a server for as long as the bench wants it: it gets its database by message and answers with its address. */
export function serveBench(start: (database: ServedDatabase) => Promise<{ url: string }>): void {
  process.once('message', async (database: ServedDatabase) => {
    const { url } = await start(database);
    process.send!({ url });
  });
  process.once('disconnect', () => process.exit());
}
