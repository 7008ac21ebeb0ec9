import pg from 'pg';

/** How long a connection or a statement may take before it is given up, in milliseconds. */
export const patienceOfServer = 5_000;
/** PostgreSQL's own number for the type `bigint`, which pg gives as text unless it is told. */
const bigint = 20;

/** Connections to a PostgreSQL database; none is made before it is needed. */
export function openPool(url: string, options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: patienceOfServer,
    query_timeout: patienceOfServer,
    types: {
      getTypeParser: (type, format) =>
        type === bigint ? Number : pg.types.getTypeParser(type, format),
    },
    ...options,
  });
  // A connection that breaks says so to whoever uses it, and also here, where nobody would hear it
  // and the program would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
