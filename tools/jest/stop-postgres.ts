/** Stops the server of this run and removes its folder. */
export default async function stopPostgres(): Promise<void> {
  const { monevTestServer } = globalThis as { monevTestServer?: { stop(): Promise<void> } };
  await monevTestServer?.stop();
}
