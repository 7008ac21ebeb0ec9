import type { Finding } from '#core';
import type { Section } from './section.ts';

type Colour = 'green' | 'yellow' | 'red';

/** Puts a text in a colour, or leaves it as it is. */
export type Paint = (colour: Colour | 'bold' | 'dim', text: string) => string;

const marks: Readonly<Record<Finding['level'], readonly [mark: string, colour: Colour]>> = {
  good: ['✔', 'green'],
  warning: ['!', 'yellow'],
  bad: ['✘', 'red'],
};

/** A list for a terminal: what was found, and under it what to do. Pure. */
export function formatSections(sections: readonly Section[], paint: Paint): string {
  const findings = sections.flatMap((section) => section.findings);
  const count = (wanted: Finding['level']) =>
    findings.filter(({ level }) => level === wanted).length;
  return [
    ...sections.flatMap(({ about, findings: found }) => [
      paint('bold', about),
      ...found.map((finding) => formatFinding(finding, paint)),
      '',
    ]),
    `${count('bad')} bad, ${count('warning')} to look at, ${count('good')} good`,
    '',
  ].join('\n');
}

function formatFinding({ level, what, remedy }: Finding, paint: Paint): string {
  const [mark, colour] = marks[level];
  const line = `  ${paint(colour, mark)} ${what}`;
  return remedy === undefined ? line : `${line}\n    ${paint('dim', `→ ${remedy}`)}`;
}
