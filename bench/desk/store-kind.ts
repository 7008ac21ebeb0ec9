/** What a measurement runs on. */
export type StoreKind = 'sqlite' | 'postgres';
