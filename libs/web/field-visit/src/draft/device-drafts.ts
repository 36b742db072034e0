import { type Draft, type DraftPhoto, type DraftStore } from './draft';

const NAME = 'monev-isian';
const VERSION = 1;

/** Drafts and photos in the browser's own database: it survives a closed page, an empty battery and an update. */
export const deviceDrafts: DraftStore = {
  read: async (ownerId, visitId) =>
    (await within<Draft | undefined>('drafts', 'readonly', (store) => store.get([ownerId, visitId]))) ?? null,
  list: async (ownerId) => {
    const all = await within<Draft[]>('drafts', 'readonly', (store) => store.getAll());
    return all.filter((draft) => draft.ownerId === ownerId);
  },
  write: async (draft) => void (await within('drafts', 'readwrite', (store) => store.put(draft))),
  remove: async (ownerId, visitId) =>
    void (await within('drafts', 'readwrite', (store) => store.delete([ownerId, visitId]))),
  writePhoto: async (photo) => void (await within('photos', 'readwrite', (store) => store.put(photo))),
  photos: async (ownerId, visitId) => {
    const all = await within<DraftPhoto[]>('photos', 'readonly', (store) => store.getAll());
    return all.filter((photo) => photo.ownerId === ownerId && photo.visitId === visitId);
  },
};

/** One request in a transaction of its own. Resolves when the transaction is complete, not when the request was taken. */
async function within<Result>(
  name: 'drafts' | 'photos',
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(name, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result as Result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The device did not keep the draft.'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: ['ownerId', 'visitId'] });
      request.result.createObjectStore('photos', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device keeps no drafts.'));
  });
}
