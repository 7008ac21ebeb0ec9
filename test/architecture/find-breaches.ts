import type { Import, ModuleFacts } from './describe-module.ts';

/** Which files may import what. The first zone that a file falls into holds for it. */
type Zone = {
  readonly files: RegExp;
  readonly may: readonly RegExp[];
  /** What may be imported with `import type` only. */
  readonly mayAsType?: readonly RegExp[];
};

const platform = /^(?:discord\.js|@discordjs\/|discord-api-types|@slack\/|hono|@hono\/)/u;
const store = /^(?:kysely|pg|node:sqlite|pino|prom-client|rate-limiter-flexible)(?:$|\/|-)/u;
const library = new RegExp(
  `^(?!node:|#|src/|adapters/|bench/|test/)(?!${platform.source.slice(1)})(?!${store.source.slice(1)})`,
  'u',
);
/** What reads and writes files, and so is no part of the pure core. */
const disk = /^src\/(?:(?:load|open|read-folder)\.ts$|snapshot\/)/u;
/** What ingest and answer both stand on: all beside them but what joins them and the desk. */
const base =
  /^src\/(?!(?:bot|index|load|open|read-folder)\.ts|(?:ingest|answer|desk|edition|snapshot)\/)/u;
const bot = /^src\/bot\.ts$/u;
const ingest = /^src\/ingest\//u;
const answer = /^src\/answer\//u;

const platforms = ['terminal', 'web', 'discord', 'slack'];
/** What the program that starts all adapters may see of each. */
const entryOf = new RegExp(`^adapters/(${platforms.join('|')})/\\1\\.ts$`, 'u');

const zones: readonly Zone[] = [
  { files: /^src\/types(?:\.ts$|\/)/u, may: [/^src\/types\//u], mayAsType: [/^mdast$/u] },
  { files: /^src\/index\.ts$/u, may: [/^src\//u] },
  { files: bot, may: [base, ingest, answer] },
  { files: disk, may: [/^node:(?:crypto|fs|path|v8|worker_threads)$/u, base, bot, disk, ingest] },
  // Loads what a library keeps as JSON, when it is needed.
  { files: /^src\/ingest\/is-in-dictionary\.ts$/u, may: [/^node:module$/u] },
  { files: ingest, may: [base, ingest, library] },
  { files: answer, may: [base, answer, library], mayAsType: [ingest] },
  {
    files: /^src\/edition\//u,
    may: [/^src\/(?!desk\/)/u, /^node:/u],
    mayAsType: [/^src\/desk\//u],
  },
  { files: /^src\/desk\//u, may: [/^src\//u, /^node:/u, store, library] },
  { files: base, may: [base, library] },
  ...platforms.flatMap(toAdapterZones),
  {
    files: /^adapters\/run\//u,
    may: [/^adapters\/run\//u, /^#core$/u, /^node:/u, store, library, entryOf],
  },
  ...['discord', 'slack'].map(toPlatformBench),
  { files: /^bench\//u, may: [/^bench\//u, /^#core$/u, /^node:/u, store, library] },
  { files: /^(?:test\/|[^/]+$)/u, may: [/^/u] },
];

function toAdapterZones(name: string): readonly Zone[] {
  const own = new RegExp(`^adapters/${name}/`, 'u');
  const may = [own, /^#core$/u, library];
  return [
    { files: new RegExp(`${own.source}(?:receive|format)\\.ts$`, 'u'), may, mayAsType: [platform] },
    { files: own, may: [...may, /^node:/u, store, toPlatform(name)] },
  ];
}

/** Measures an adapter against the stand-in of its platform that its tests use. */
function toPlatformBench(name: string): Zone {
  const theirs = new RegExp(`^(?:adapters|test/fakes|test/adapters)/${name}/`, 'u');
  const may = [/^bench\//u, /^#core$/u, /^node:/u, store, library, theirs, toPlatform(name)];
  return { files: new RegExp(`^bench/${name}/`, 'u'), may };
}

function toPlatform(name: string): RegExp {
  const platforms: Readonly<Record<string, RegExp>> = {
    discord: /^(?:discord\.js|@discordjs\/|discord-api-types)/u,
    slack: /^@slack\//u,
    web: /^(?:hono|@hono\/)/u,
  };
  return platforms[name] ?? /^(?!)/u;
}

/** What makes the core depend on where and when it runs. */
const impure =
  /^(?:process|console|fetch|performance|setTimeout|setInterval|crypto|Date\.now|new Date\(\)|Math\.random|globalThis)$/u;
const pure = /^src\/(?!desk\/|edition\/)/u;

/** Each is the business of one file of the core. */
const once = /^(?:minisearch|yaml|mdast-util-(?!to-string)|micromark-)/u;

/** Says, as `path:line what`, where the rules of the house are broken. */
export function findBreaches(modules: readonly ModuleFacts[]): readonly string[] {
  return [...modules.flatMap(findInModule), ...findSpread(modules)];
}

function findInModule(module: ModuleFacts): readonly string[] {
  const { path } = module;
  const isCode = !path.startsWith('test/');
  return [
    ...module.imports.flatMap((item) => findForbidden(path, item)),
    ...(module.lines > 300 ? [`${path}:300 is longer than 300 lines`] : []),
    ...(isCode ? findLongFunctions(module) : []),
    ...(isCode ? findMisnamed(module) : []),
    ...findImpure(module),
  ];
}

function findForbidden(path: string, { target, type, line }: Import): readonly string[] {
  const { may = [], mayAsType = [] } = zones.find(({ files }) => files.test(path)) ?? {};
  const matches = (pattern: RegExp) => pattern.test(target);
  if (may.some(matches)) return [];
  if (!mayAsType.some(matches)) return [`${path}:${line} may not import ${target}`];
  return type ? [] : [`${path}:${line} may not import ${target} but for its types`];
}

function findLongFunctions({ path, functions }: ModuleFacts): readonly string[] {
  return functions
    .filter(({ lines }) => lines >= 40)
    .map(({ line, lines }) => `${path}:${line} has a function of ${lines} lines`);
}

/** Files that hold several things of one sort, or nothing to be imported. */
const unnamed = /(?:^|\/)(?:types|index|terms|main|check|vitest\.config)\.ts$/u;

function findMisnamed({ path, exports }: ModuleFacts): readonly string[] {
  if (unnamed.test(path) || exports.length === 0) return [];
  const file = path.replace(/^.*\/|\.ts$/gu, '');
  const name = file.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const named = exports.some((item) => isNamed(item.name, name));
  const functions = exports.filter(({ kind }) => kind === 'function').map((item) => item.name);
  return [
    ...(named ? [] : [`${path}:1 exports nothing named ${file}`]),
    ...(functions.length > 1
      ? [`${path}:1 exports more than one function: ${functions.join(', ')}`]
      : []),
  ];
}

/** By the file, or as the maker of what the file is named after; a type has a capital. */
function isNamed(given: string, name: string): boolean {
  return [
    given,
    `${given.charAt(0).toUpperCase()}${given.slice(1)}`,
    given.replace(/^create/u, ''),
  ].includes(name);
}

function findImpure({ path, globals }: ModuleFacts): readonly string[] {
  const isPure = pure.test(path) && !disk.test(path);
  const isEntry = /^(?:adapters\/.*\/main\.ts|bench\/|test\/|[^/]+$)/u.test(path);
  const breaches = globals
    .filter(({ name }) => (isPure && impure.test(name)) || (!isEntry && name === 'process.env'))
    .map(({ line, name }) => `${path}:${line} uses ${name}`);
  return [...new Set(breaches)];
}

function findSpread(modules: readonly ModuleFacts[]): readonly string[] {
  const importers = new Map<string, Set<string>>();
  for (const { path, imports } of modules.filter((module) => module.path.startsWith('src/'))) {
    for (const { target, type } of imports) {
      if (type || !once.test(target)) continue;
      importers.set(target, (importers.get(target) ?? new Set()).add(path));
    }
  }
  return [...importers]
    .filter(([, paths]) => paths.size > 1)
    .map(([target, paths]) => `${[...paths].join(', ')}: only one of these may import ${target}`);
}
