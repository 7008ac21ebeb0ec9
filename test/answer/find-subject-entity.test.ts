import { expect, it } from 'vitest';
import { findSubjectEntity } from '../../src/answer/find-subject-entity.ts';
import { aKnowledge, anEntity } from '../builders.ts';

const subject = { name: 'the Bering Strait tunnel proposal', examples: [] };
const strait = anEntity({ name: 'Bering Strait', kind: 'water' });
const tunnel = anEntity({ name: 'Bering Strait tunnel', kind: 'project' });
const other = anEntity({ name: 'Channel Tunnel', kind: 'tunnel' });

it('is the one whose name says most of the subject', () => {
  const glossary = { entities: [other, strait, tunnel], synonyms: [] };
  expect(findSubjectEntity(aKnowledge({ subject, glossary }))).toBe(tunnel);
});

it('is none that says something else as well', () => {
  const glossary = { entities: [other], synonyms: [] };
  expect(findSubjectEntity(aKnowledge({ subject, glossary }))).toBeUndefined();
});
