import about from '../../package.json' with { type: 'json' };

/** Which engine answers; part of every answer's id. */
export const engineVersion: string = about.version;
