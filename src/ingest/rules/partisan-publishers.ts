/** A publisher that speaks for a state or a cause, so that a sentence resting on it must say so. */
export type PartisanPublisher = {
  /** Any of these in the sentence names it; the first is how to call it. */
  readonly names: readonly string[];
  readonly hosts: readonly string[];
  readonly because: string;
};

export const partisanPublishers: readonly PartisanPublisher[] = [
  { names: ['TASS'], hosts: ['tass.com', 'tass.ru'], because: 'it belongs to the Russian state' },
  {
    names: ['RIA Novosti', 'RIA', 'Prime'],
    hosts: ['ria.ru', '1prime.ru', 'radiosputnik.ru'],
    because: 'it belongs to the Russian state',
  },
  {
    names: ['RT'],
    hosts: ['rt.com', 'rtbrasil.com', 'russian.rt.com'],
    because: 'it belongs to the Russian state',
  },
  {
    names: ['Sputnik'],
    hosts: ['sputniknews.com', 'sputnikglobe.com', 'sputniknews.in', 'noticiabrasil.net.br'],
    because: 'it belongs to the Russian state',
  },
  {
    names: ['Russia Beyond', 'RBTH'],
    hosts: ['rbth.com'],
    because: 'it belongs to the Russian state',
  },
  {
    names: ['Rossiyskaya Gazeta', 'Rossiiskaya Gazeta'],
    hosts: ['rg.ru'],
    because: "it is the Russian government's newspaper",
  },
  {
    names: ['Zvezda'],
    hosts: ['tvzvezda.ru'],
    because: "it belongs to Russia's ministry of defence",
  },
  {
    names: ['Pravda'],
    hosts: ['pravda.ru', 'news-pravda.com'],
    because: 'it takes the side of the Russian government',
  },
  {
    names: ['Xinhua'],
    hosts: ['xinhuanet.com', 'news.cn', 'cncnews.cn'],
    because: 'it belongs to the Chinese state',
  },
  {
    names: ['China Daily'],
    hosts: ['chinadaily.com.cn', 'chinadaily.com'],
    because: 'it belongs to the Chinese state',
  },
  {
    names: ['Global Times'],
    hosts: ['globaltimes.cn'],
    because: 'it belongs to the Chinese state',
  },
  {
    names: ["People's Daily", 'People’s Daily'],
    hosts: ['people.cn', 'people.com.cn'],
    because: 'it belongs to the Chinese state',
  },
  {
    names: ['EIR', 'Executive Intelligence Review', 'LaRouche', 'Schiller', 'Neue Solidarität'],
    hosts: [
      'eir.news',
      'larouchepub.com',
      'larouchepac.com',
      'schillerinstitute.com',
      'schillerinstitute.org',
      'solidaritaet.com',
      '21sci-tech.com',
    ],
    because: 'it campaigns for the tunnel',
  },
  {
    names: ['Universal Peace Federation', 'UPF', 'Moon', 'Peace King'],
    hosts: ['upf.org', 'tparents.org', 'peacetunnel.com'],
    because: 'it campaigns for the tunnel',
  },
  {
    names: ['InterBering', 'Soloview'],
    hosts: ['interbering.com'],
    because: 'it promotes the tunnel',
  },
  {
    names: ['InterContinental Railway', 'ICR', 'Koumal'],
    hosts: ['intercontinentalrailway.com'],
    because: 'it promotes the tunnel',
  },
];
