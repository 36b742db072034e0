import { dictionary } from '../wording/dictionary';

export const actorTabWords = dictionary(
  {
    lists: 'Peringkat dan daftar',
    ranking: 'Peringkat',
    list: 'Daftar',
    parts: 'Skor dan data',
    score: 'Skor',
    data: 'Data',
  },
  {
    lists: 'Ranking and list',
    ranking: 'Ranking',
    list: 'List',
    parts: 'Score and data',
    score: 'Score',
    data: 'Data',
  },
);
