/**
 * Changes one kelurahan's families through upload and accept, and asks for them at once: counts the answers that do not
 * show the change. `person` is of the secretariat.
 */
export async function staleAnswers(server, person, rounds) {
  const village = await firstVillage(person, '31');
  let stale = 0;
  for (let round = 0; round < rounds; round += 1) {
    const families = 100 + (round % 50);
    await importFamilies(server, person, { village, families, day: 1 + (round % 28), round });
    const { overview } = await person.ask('Overview', { region: village, period: '2022-01' });
    const tile = overview.tiles.find(({ definition }) => definition.code === 'IND-KPM-01');
    if (tile.value.value !== families) stale += 1;
  }
  return stale;
}

async function firstVillage(person, region) {
  const { overview } = await person.ask('Overview', { region, period: '2021-12' });
  const child = overview.region.children[0];
  return child.level === 'VILLAGE' ? child.code : firstVillage(person, child.code);
}

async function importFamilies(server, person, { village, families, day, round }) {
  const text =
    'kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi,tanggal_posisi\r\n' +
    `${village},2022-01,SEMBAKO,BRI,PAYMENT_LIST,${families},,2022-01-${String(day).padStart(2, '0')}\r\n`;
  const response = await fetch(`${server.url}/api/imports?name=${encodeURIComponent(`ubah_${round}.csv`)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: `__Host-monev=${person.cookie()}` },
    body: text,
  });
  const { batchId, error } = await response.json();
  if (!batchId) throw new Error(`The file of round ${round} was refused: ${JSON.stringify(error)}`);
  await person.ask('AcceptImport', { id: batchId, decisions: [] });
}
