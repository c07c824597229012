const DATABASE = 'langganan-workbench';
const STORE = 'books';

/** Raised when what is kept changes its shape; older ones are then left aside. */
const VERSION = 1;

/** Reads what was kept under a name, or null. */
export async function readKept(name: string): Promise<unknown> {
  return inStore('readonly', (store) => store.get(keyOf(name)));
}

/** Keeps something for the next visit. */
export async function keep(name: string, value: unknown): Promise<void> {
  await inStore('readwrite', (store) => store.put(value, keyOf(name)));
}

/** Forgets what was kept under a name. */
export async function forget(name: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(keyOf(name)));
}

function keyOf(name: string): string {
  return `${name}/${VERSION}`;
}

async function inStore(
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = action(transaction.objectStore(STORE));
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result ?? null);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
