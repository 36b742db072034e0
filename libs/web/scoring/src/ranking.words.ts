import { dictionary } from '@monev/web-kit';

export const rankingWords = dictionary(
  {
    titles: { SUPPLIER: 'Penyedia', E_WARONG: 'E-warong', BANK_AGENT: 'Agen bank', REGION: 'Wilayah' },
    headline: (name: string, rated: string, all: string, quarter: string, region: string) =>
      `${quarter}: ${rated} dari ${all} ${name} di ${region} dapat dinilai.`,
    advice:
      'Skor adalah saran untuk pembinaan yang ditandatangani orang; tidak ada status yang berubah dengan sendirinya. Bobot masih usulan.',
    quarter: 'Triwulan',
    table: 'Peringkat; ditulis sebagai rentang bila bukti belum memisahkan',
    rank: 'Peringkat',
    name: 'Nama',
    dots: 'Skor dan rentang, 0–100',
    score: 'Skor',
    grade: 'Nilai',
    rolling: 'Skor berjalan',
    confidence: 'Kepercayaan',
    coverage: 'Cakupan bukti',
    high: 'Tinggi',
    capped: (codes: string, cap: string) => `dibatasi ${codes}, paling tinggi ${cap}`,
    interval: (score: string, lower: string, upper: string) => `${score}, rentang ${lower} sampai ${upper}`,
    unranked: 'Belum Dapat Dinilai',
    unrankedHint:
      'Bukti kita yang kurang, bukan kesalahan yang dinilai: tidak ada peringkat dan tidak ada akibat selain perintah pemeriksaan.',
    notReckoned: 'Belum dihitung',
    noneRanked: 'Belum ada yang dapat diberi peringkat pada triwulan ini.',
    empty: 'Belum ada skor',
    emptyHint: 'Skor muncul setelah fakta satu triwulan diterima dan dihitung.',
    number: 'Nomor register',
  },
  {
    titles: { SUPPLIER: 'Suppliers', E_WARONG: 'E-warong', BANK_AGENT: 'Bank agents', REGION: 'Regions' },
    headline: (name, rated, all, quarter, region) =>
      `${quarter}: ${rated} of ${all} ${name} in ${region} can be rated.`,
    advice:
      'A score is advice for coaching that a person signs; no status changes by itself. Weights are still a proposal.',
    quarter: 'Quarter',
    table: 'Ranks; written as a range where evidence does not separate',
    rank: 'Rank',
    name: 'Name',
    dots: 'Score and interval, 0–100',
    score: 'Score',
    grade: 'Grade',
    rolling: 'Rolling score',
    confidence: 'Confidence',
    coverage: 'Evidence',
    high: 'High',
    capped: (codes, cap) => `capped by ${codes}, at most ${cap}`,
    interval: (score, lower, upper) => `${score}, between ${lower} and ${upper}`,
    unranked: 'Cannot be rated yet',
    unrankedHint:
      'It is our evidence that is thin, not their fault: no rank, and no consequence but an order to inspect.',
    notReckoned: 'Not reckoned yet',
    noneRanked: 'Nobody can be ranked in this quarter yet.',
    empty: 'No scores yet',
    emptyHint: 'Scores appear once the facts of a quarter are accepted and reckoned.',
    number: 'Register number',
  },
);
