/** Hosts that are nobody's own address for what they show, by what they are. */
export const refusedHosts: readonly {
  /** Completes "… is". */
  readonly what: string;
  /** What to cite instead. */
  readonly instead: string;
  readonly hosts: readonly string[];
}[] = [
  {
    what: 'a copy of Wikipedia',
    instead: 'what Wikipedia cites, or Wikipedia at wikipedia.org',
    hosts: [
      ...['a.osmarks.net', 'academia-lab.com', 'alchetron.com', 'artsandculture.google.com'],
      ...['dbpedia.org', 'en-academic.com', 'encycloreader.org', 'enow.com', 'everybodywiki.com'],
      ...[
        'friendlywiki.com',
        'hyperlinked.wiki',
        'iiab.me',
        'indochinakings.org',
        'infogalactic.com',
      ],
      ...['infokontak.com', 'know.cf', 'kiddle.co', 'liquisearch.com', 'movatter.jp', 'piglix.com'],
      ...['review.clateway.com', 'the-uncensored-wiki.com', 'thefreedictionary.com', 'wiki2.org'],
      ...['wiki7.org', 'wiki-gateway.eudic.net', 'wikimili.com', 'wikispooks.com', 'wikisum.wiki'],
      ...['wikiwand.com', 'wikizero.com', 'worddisk.com', 'wikitia.com', 'justapedia.org'],
    ],
  },
  {
    what: 'a site that reprints the work of others',
    instead: 'the work at the address of its publisher',
    hosts: [
      ...[
        'arhiv.yatoday.ru',
        'audilous.com',
        'businesblog.com',
        'blog.cedritech.com',
        'city-data.com',
      ],
      ...['chinatinyfinds.com', 'd33gy59ovltp76.cloudfront.net', 'disinfo.md', 'docslib.org'],
      ...['elonnews.com', 'hotlink.work', 'ilovetesla.com', 'impactlab.com', 'indianewsbull.com'],
      ...['kudupinter.com', 'palestinetunnel.org', 'paperzz.com', 'particle.news'],
      ...['particlenews.pages.dev', 'pimsignaling.com', 'prchief.com', 'pulptastic.com'],
      ...['reporter24news.com', 'ru24.pro', 'stationgossip.com', 'studopedia.org'],
      ...['usa-today-news.com', 'wenxuecity.com', 'wideo.ovh', 'wooden-chair.com'],
      ...['zambianobserver.com', 'zoonop.com', 'blankneyblog.blogspot.com', 'yedies.blogspot.com'],
      ...[
        'hospitalityandtravelnews.blogspot.com',
        'scribd.com',
        'slideshare.net',
        'coursehero.com',
      ],
      ...['newsbreak.com', 'pressreader.com', 'dnyuz.com', 'headtopics.com'],
    ],
  },
  {
    what: 'a forum, where anybody writes anything',
    instead: 'what the post refers to',
    hosts: [
      ...['4chan.org', 'amtraktrains.com', 'forums.auran.com', 'freerepublic.com'],
      ...['hn.masterscheme.cn', 'news.ycombinator.com', 'quora.com', 'reddit.com', 'redd.it'],
      ...['skyscrapercity.com', 'soylentnews.org', 'stackexchange.com', 'stackoverflow.com'],
      ...['disqus.com', 'pikabu.ru', 'answers.com', 'answers.yahoo.com'],
    ],
  },
  {
    what: 'a short form of another address',
    instead: 'the address that it leads to',
    hosts: [
      ...[
        'bit.ly',
        'buff.ly',
        'cutt.ly',
        'dlvr.it',
        'goo.gl',
        'clck.ru',
        'is.gd',
        'j.mp',
        'lnkd.in',
      ],
      ...['ow.ly', 'rb.gy', 'rebrand.ly', 's.id', 'shorturl.at', 't.co', 't.ly', 'tinyurl.com'],
      ...['trib.al', 'vk.cc', 'v.gd', 'youtu.be', 'wp.me', 'amzn.to', 'share.google'],
    ],
  },
  {
    what: 'an archive of copies',
    instead: "the work's own address, which the copy names",
    hosts: [
      ...['archive.fo', 'archive.is', 'archive.li', 'archive.md', 'archive.ph', 'archive.today'],
      ...['archive.vn', 'cachedview.com', 'ghostarchive.org', 'perma.cc', 'web.archive.org'],
      ...['webarchive.library.unt.edu', 'webcache.googleusercontent.com', '12ft.io'],
      ...['translate.goog', 'translate.google.com', 'cdn.ampproject.org'],
    ],
  },
  {
    what: 'written by a machine',
    instead: 'what a person or an authority published',
    hosts: ['thegipster.blogspot.com', 'grokipedia.com', 'chatgpt.com', 'perplexity.ai'],
  },
];
