import type { Knowledge } from '#core';
import { aKnowledge, anEntity, aPassageOf } from './builders.ts';

/** Some passages with phrasings, names, synonyms, a correction and something that is not known. */
export const straitKnowledge: Knowledge = aKnowledge({
  subject: {
    name: 'the Bering Strait tunnel proposal',
    examples: ['How long would the tunnel be?', 'How much would it cost?'],
  },
  passages: [
    aPassageOf(
      'pitch/claims#cost',
      'Kirill Dmitriev put the tunnel at under $8 billion. He set that against $65 billion.',
      {
        questions: ['how much would the tunnel cost', 'is it affordable', 'price of the tunnel'],
        next: ['Who would pay?', 'How long would the tunnel be?'],
      },
    ),
    aPassageOf('pitch/claims#length', 'The tunnel would be 112 km long, Kirill Dmitriev said.', {
      questions: ['how long would the tunnel be', 'length of the tunnel', 'how many km is it'],
    }),
    aPassageOf('pitch/status#approval', 'No government has approved the tunnel. None was asked.', {
      questions: ['is the tunnel approved', 'has anyone allowed it', 'status of the permits'],
      corrects: ['the tunnel has been approved', 'construction of the tunnel has begun'],
    }),
    aPassageOf('pitch/gaps#payers', 'Nobody has said who would pay for the tunnel.', {
      questions: [
        'who would pay for the tunnel',
        'who puts up the money',
        'where is the money from',
      ],
      unknown: true,
    }),
    aPassageOf('strait/ice#winter', 'Drift ice closes the Bering Strait from November to May.', {
      questions: ['does the strait freeze', 'when is there ice', 'can ships pass in winter'],
    }),
    aPassageOf('rail/channel-tunnel#opening', 'The Channel Tunnel opened on 6 May 1994.', {
      questions: ['when did the channel tunnel open', 'chunnel opening date'],
    }),
    aPassageOf('rail/channel-tunnel#length', 'The Channel Tunnel is 50.5 km long.', {
      questions: ['how long is the channel tunnel', 'chunnel length'],
    }),
  ],
  glossary: {
    entities: [
      anEntity({ name: 'Bering Strait', kind: 'place' }),
      anEntity({ name: 'Channel Tunnel', also: ['Chunnel'], article: 'rail/channel-tunnel' }),
      anEntity({ name: 'Kirill Dmitriev', kind: 'person', also: ['Dmitriev'] }),
    ],
    synonyms: [['approve', 'ratify']],
  },
});
