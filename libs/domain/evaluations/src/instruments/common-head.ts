import { type Choice, type Question } from '../instrument/question';

/** H-01..H-08, common to all instruments; the respondents differ by instrument. `auto` is filled by the machine. */
export function commonHead(respondents: readonly Choice[]): Question[] {
  return [
    { code: 'H-01', kind: 'TEXT', auto: true, text: { id: 'Nomor kunjungan', en: 'Visit number' } },
    {
      code: 'H-02',
      kind: 'PARTS',
      auto: true,
      text: { id: 'Tanggal dan jam', en: 'Date and time' },
      parts: [
        { key: 'date', kind: 'DATE', label: { id: 'Tanggal', en: 'Date' } },
        { key: 'time', kind: 'TIME', label: { id: 'Jam', en: 'Time' } },
      ],
    },
    {
      code: 'H-03',
      kind: 'GEO',
      text: { id: 'Lokasi kunjungan', en: 'Place of the visit' },
      help: {
        id: 'Diambil dari ponsel di tempat. Dipakai untuk membandingkan dengan titik terdaftar.',
        en: 'Taken from the phone on the spot, to compare with the registered point.',
      },
    },
    { code: 'H-04', kind: 'TEXT', format: 'REGION_CODE', auto: true, text: { id: 'Kode wilayah', en: 'Region code' } },
    {
      code: 'H-05',
      kind: 'MANY',
      choiceSource: 'TEAM',
      minimum: 2,
      text: { id: 'Anggota tim yang hadir (paling sedikit dua)', en: 'Team members present (at least two)' },
    },
    {
      code: 'H-06',
      kind: 'TEXT',
      format: 'PERIOD',
      text: { id: 'Periode yang dinilai', en: 'Period evaluated' },
      help: { id: 'Bulan penyaluran, seperti 2021-09.', en: 'The month of distribution, such as 2021-09.' },
    },
    {
      code: 'H-07',
      kind: 'YN',
      text: { id: 'Apakah hari ini hari penyaluran?', en: 'Is today a distribution day?' },
      feeds: ['IND-EWR-08'],
    },
    {
      code: 'H-08',
      kind: 'ONE',
      choices: respondents,
      text: { id: 'Jabatan responden', en: 'Position of the respondent' },
      help: { id: 'Jangan menulis nama.', en: 'Do not write a name.' },
    },
  ];
}
