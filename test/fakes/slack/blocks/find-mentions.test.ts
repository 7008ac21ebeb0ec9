import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

describe('whom a message would call', () => {
  it.each(['<!channel>', '<!here>', '<!everyone|all>', '<!subteam^S123|@ops>', '<@U0ANN>'])(
    'is %s, in any text that Slack formats',
    (mark) => {
      const section = { type: 'section', text: { type: 'mrkdwn', text: `so ${mark} so` } };
      const context = { type: 'context', elements: [{ type: 'mrkdwn', text: mark }] };
      const markdown = { type: 'markdown', text: `| ${mark} |` };
      for (const block of [section, context, markdown]) {
        expect(findMentions({ text: '', blocks: [block] })).toEqual([mark]);
      }
      expect(findMentions({ text: mark })).toEqual([mark]);
    },
  );

  it('is nobody where the mark is escaped or in plain text', () => {
    const header = { type: 'header', text: { type: 'plain_text', text: '<!channel>' } };
    expect(findMentions({ text: '&lt;!channel&gt; @channel', blocks: [header] })).toEqual([]);
  });

  it('is a bare name only where the message asks for that', () => {
    expect(findMentions({ text: '@here', parse: 'full' })).toEqual(['@here']);
    expect(findMentions({ text: '@here', link_names: true })).toEqual(['@here']);
  });
});
