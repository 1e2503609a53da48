// The device's store: IndexedDB, or memory where it is refused (then a closed tab forgets). Knows
// nothing of what is kept.

const NAME = 'qingliu';
const VERSION = 1;
/** Table → its key. */
const TABLES = { runs: 'id', scores: 'id', tickets: 'ticket' };

const promised = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const table of Object.keys(TABLES)) {
        request.result.createObjectStore(table, { keyPath: TABLES[table] });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

function onDatabase(database) {
  /** Resolves when the change is on the disk as far as the browser promises it. */
  const change = (name, act) => new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    act(transaction.objectStore(name));
  });
  return {
    lasting: true,
    all: (name) => promised(database.transaction(name).objectStore(name).getAll()),
    put: (name, record) => change(name, (table) => table.put(record)),
    remove: (name, key) => change(name, (table) => table.delete(key)),
  };
}

function inMemory() {
  const tables = {};
  for (const name of Object.keys(TABLES)) tables[name] = new Map();
  return {
    lasting: false,
    all: async (name) => Array.from(tables[name].values()),
    put: async (name, record) => void tables[name].set(record[TABLES[name]], record),
    remove: async (name, key) => void tables[name].delete(key),
  };
}

/** @returns {Promise<{lasting: boolean, all: Function, put: Function, remove: Function}>} */
export async function openStore() {
  try {
    const store = onDatabase(await openDatabase());
    await store.all('runs');
    return store;
  } catch (refused) {
    return inMemory();
  }
}
